// Runs in the browser: loads each GLB as any three.js user would, looks at it from inside, reports to three.mjs.
import {
  ACESFilmicToneMapping, Box3, Color, PerspectiveCamera, PMREMGenerator, Scene, Vector3, WebGLRenderer,
} from 'three';
import { RoomEnvironment } from 'three/addons/environments/RoomEnvironment.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';

const eyeHeightM = 1.6;
const background = new Color(0x8fa3b8);
const textureSlots = ['map', 'normalMap', 'roughnessMap', 'metalnessMap', 'aoMap', 'emissiveMap'];

/** What three.js complains about while one file is shown: unknown extensions, broken textures, shaders. */
let complaints = [];
for (const level of ['warn', 'error']) {
  const print = console[level].bind(console);
  console[level] = (...words) => {
    complaints.push(words.join(' ').slice(0, 2000));
    print(...words);
  };
}

const post = (path, value) => fetch(path, { method: 'POST', body: JSON.stringify(value) });

/** Stands at the spawn point and looks into the room; without one, stands back from the whole. */
function placeCamera(camera, root) {
  const bounds = new Box3().setFromObject(root);
  const centre = bounds.getCenter(new Vector3());
  const reach = bounds.getSize(new Vector3()).length() || 1;
  let spawn = null;
  root.traverse((node) => {
    if (node.userData.scenewright?.role === 'spawn') spawn ??= node;
  });
  camera.near = 0.02;
  camera.far = 10 * reach;
  if (spawn) {
    const eye = spawn.getWorldPosition(new Vector3());
    eye.y += eyeHeightM;
    // Whichever end of its z axis points at the middle of the scene.
    const forward = spawn.getWorldDirection(new Vector3()).setY(0).normalize();
    if (forward.dot(centre.clone().sub(eye)) < 0) forward.negate();
    camera.position.copy(eye);
    camera.lookAt(eye.clone().add(forward).setY(eye.y - 0.15));
  } else {
    const halfAngle = (camera.fov * Math.PI) / 360;
    const away = new Vector3(0.6, 0.5, 1).normalize().multiplyScalar(reach / 2 / Math.sin(halfAngle));
    camera.position.copy(centre).add(away);
    camera.lookAt(centre);
  }
  camera.updateProjectionMatrix();
  return Boolean(spawn);
}

/** Counts over the whole file, seen or not; a mesh shared by several nodes counts once for each. */
function countScene(root) {
  const count = { triangles: 0, draw_calls: 0, lights: 0, textures: 0 };
  const textures = new Set();
  root.traverse((node) => {
    if (node.isLight) count.lights += 1;
    if (!node.isMesh) return;
    const corners = node.geometry.index?.count ?? node.geometry.attributes.position.count;
    count.triangles += (corners / 3) * (node.isInstancedMesh ? node.count : 1);
    count.draw_calls += 1;
    for (const slot of textureSlots) {
      if (node.material[slot]) textures.add(node.material[slot].source);
    }
  });
  count.textures = textures.size;
  return count;
}

/** For each animation, the nodes that it moves, found in the scene by name: `name: node, node`. */
function motionsOf(root, animations) {
  const moved = (clip) => {
    const nodes = clip.tracks.map((track) => root.getObjectByName(track.name.replace(/\.[a-z]+$/, '')));
    return nodes.map((node) => node?.userData.name ?? 'lost').sort();
  };
  return animations.map((clip) => `${clip.name}: ${moved(clip).join(', ')}`).sort();
}

/** Rec. 709 luma as displayed, 0 to 1: mean, variance, and the shares of pixels at either end. */
function measurePicture(canvas) {
  const flat = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
  flat.drawImage(canvas, 0, 0);
  const { data } = flat.getImageData(0, 0, canvas.width, canvas.height);
  const total = { sum: 0, squares: 0, black: 0, white: 0 };
  for (let i = 0; i < data.length; i += 4) {
    const luma = (0.2126 * data[i] + 0.7152 * data[i + 1] + 0.0722 * data[i + 2]) / 255;
    total.sum += luma;
    total.squares += luma * luma;
    total.black += luma < 0.06;
    total.white += luma > 0.97;
  }
  const pixels = data.length / 4;
  const mean = total.sum / pixels;
  return {
    mean_luminance: mean,
    luminance_variance: Math.max(0, total.squares / pixels - mean * mean),
    black_share: total.black / pixels,
    white_share: total.white / pixels,
  };
}

function releaseScene(root) {
  root.traverse((node) => {
    if (!node.isMesh) return;
    node.geometry.dispose();
    for (const slot of textureSlots) node.material[slot]?.dispose();
    node.material.dispose();
  });
}

async function show(renderer, environment, camera, url) {
  complaints = [];
  const { scene: root, animations } = await new GLTFLoader().loadAsync(url);
  const scene = new Scene();
  scene.background = background;
  scene.environment = environment;
  scene.environmentIntensity = 0.35;
  scene.add(root);
  scene.updateMatrixWorld(true);
  const from_spawn = placeCamera(camera, root);
  renderer.render(scene, camera);
  const drawn = renderer.info.render.calls;
  const report = {
    ...countScene(root),
    ...measurePicture(renderer.domElement),
    draw_calls_in_view: drawn,
    motions: motionsOf(root, animations),
    from_spawn,
    complaints,
    png: renderer.domElement.toDataURL('image/png').split(',')[1],
  };
  releaseScene(root);
  return report;
}

async function main() {
  const { files, width, height } = await (await fetch('/jobs')).json();
  const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
  renderer.setSize(width, height);
  renderer.toneMapping = ACESFilmicToneMapping;
  document.body.append(renderer.domElement);
  const environment = new PMREMGenerator(renderer).fromScene(new RoomEnvironment(), 0.04).texture;
  const camera = new PerspectiveCamera(65, width / height);
  for (let index = 0; index < files; index += 1) {
    let report;
    try {
      report = await show(renderer, environment, camera, `/file/${index}`);
    } catch (refusal) {
      report = { error: String(refusal) };
    }
    await post(`/result/${index}`, report);
  }
}

main().catch((fault) => post('/fault', { error: String(fault?.stack ?? fault), complaints }));
