// Where the node packages of the tests live, and how the scripts here speak: one JSON object per line.
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

const cache =
  process.env.SCENEWRIGHT_TEST_TOOLS ??
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'scenewright');

/** The folder that `scripts/test-tools.sh` fills. */
export const nodeFolder = join(cache, 'node');

/** Loads a package from that folder, for this file's folder has none. */
export const requirePackage = createRequire(join(nodeFolder, 'package.json'));

export const printLine = (value) => process.stdout.write(JSON.stringify(value) + '\n');
