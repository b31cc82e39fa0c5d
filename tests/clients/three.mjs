// Shows GLB files in three.js in headless Chromium: node three.mjs OUT_FOLDER FILE...
// Writes OUT_FOLDER/<name>.png for each file and prints one JSON line per file.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFolder, printLine } from './tools.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const threeFolder = join(nodeFolder, 'node_modules', 'three');
const [outFolder, ...files] = process.argv.slice(2);
const picture = { width: 960, height: 540 };
const timeoutSecs = 60 + 60 * files.length;
const mediaTypes = { '.html': 'text/html', '.js': 'text/javascript', '.glb': 'model/gltf-binary' };
const browserOptions = [
  '--headless=new', '--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist',
  '--disable-dev-shm-usage', '--no-first-run', '--no-default-browser-check', '--disable-extensions',
  // The page is all it may load: no updates, no reports, no name but this machine's.
  '--disable-background-networking', '--disable-component-update', '--disable-default-apps', '--disable-sync',
  '--disable-domain-reliability', '--disable-client-side-phishing-detection', '--metrics-recording-only',
  '--no-pings', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--no-proxy-server',
];

function findBrowser() {
  const names = [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const found = names.find((name) => name && spawnSync(name, ['--version']).status === 0);
  if (!found) throw new Error('no Chromium on the PATH: run scripts/test-tools.sh, or set CHROMIUM');
  return found;
}

async function readBody(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString());
}

const reports = [];
const pictureOf = (file) => join(outFolder, `${basename(file, extname(file))}.png`);

async function keepReport(file, { png, ...report }) {
  if (png) {
    await writeFile(pictureOf(file), Buffer.from(png, 'base64'));
    report.picture = pictureOf(file);
  }
  reports.push({ file, ...report });
}

/** Answers the page; `finish` is called with nothing, or with what went wrong. */
async function answer(request, response, finish) {
  const send = (body, type = 'application/json') => response.writeHead(200, { 'content-type': type }).end(body);
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname));
  const index = Number(path.match(/^\/(?:file|result)\/(\d+)$/)?.[1]);
  if (path === '/jobs') return send(JSON.stringify({ files: files.length, ...picture }));
  if (path === '/fault') {
    const fault = await readBody(request);
    send('{}');
    return finish(new Error([fault.error, ...fault.complaints].join('\n')));
  }
  if (path.startsWith('/file/')) return send(await readFile(files[index]), mediaTypes['.glb']);
  if (path.startsWith('/result/')) {
    await keepReport(files[index], await readBody(request));
    send('{}');
    return reports.length === files.length && finish();
  }
  const source =
    path === '/' ? join(here, 'three.html')
    : path === '/page.js' ? join(here, 'page.js')
    : path.startsWith('/three/') ? join(threeFolder, path.slice('/three/'.length))
    : null;
  if (!source) return response.writeHead(404).end();
  return send(await readFile(source), mediaTypes[extname(source)] ?? 'application/octet-stream');
}

async function showAll() {
  const browser = findBrowser();
  const profile = await mkdtemp(join(tmpdir(), 'scenewright-three-'));
  let chromium;
  let server;
  try {
    await new Promise((resolve, reject) => {
      const finish = (fault) => (fault ? reject(fault) : resolve());
      server = createServer((request, response) => {
        answer(request, response, finish).catch((fault) => {
          response.writeHead(404).end();
          if (!request.url.startsWith('/three/')) reject(fault);
        });
      });
      server.listen(0, '127.0.0.1', () => {
        const url = `http://127.0.0.1:${server.address().port}/`;
        const size = `--window-size=${picture.width},${picture.height}`;
        chromium = spawn(browser, [...browserOptions, size, `--user-data-dir=${profile}`, url], { stdio: ['ignore', 'ignore', 'pipe'] });
        let last = '';
        chromium.stderr.on('data', (text) => (last = (last + text).slice(-4000)));
        chromium.on('error', reject);
        chromium.on('exit', (code) => reject(new Error(`the browser ended with code ${code}:\n${last}`)));
      });
      setTimeout(() => reject(new Error(`no answer from the browser after ${timeoutSecs} s`)), timeoutSecs * 1000);
    });
  } finally {
    if (chromium && chromium.exitCode === null) {
      const gone = new Promise((resolve) => chromium.on('exit', resolve));
      chromium.kill('SIGKILL');
      await gone;
    }
    server?.closeAllConnections();
    server?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const names = new Set(files.map(pictureOf));
if (!outFolder || names.size === 0 || names.size < files.length) {
  console.error('usage: node three.mjs OUT_FOLDER FILE...   (no two files of one name)');
  process.exit(2);
}
await mkdir(outFolder, { recursive: true });
try {
  await showAll();
  reports.forEach(printLine);
  process.exit(0);
} catch (fault) {
  console.error(String(fault?.message ?? fault));
  process.exit(1);
}
