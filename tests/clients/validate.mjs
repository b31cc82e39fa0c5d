// Holds GLB files to the Khronos validator: node validate.mjs FILE...   One JSON line per file.
import { readFile } from 'node:fs/promises';
import { printLine, requirePackage } from './tools.mjs';

const { validateBytes } = requirePackage('gltf-validator');
const severities = ['error', 'warning', 'info', 'hint'];

for (const file of process.argv.slice(2)) {
  const bytes = new Uint8Array(await readFile(file));
  try {
    const { issues } = await validateBytes(bytes, { uri: file, maxIssues: 1_000_000 });
    printLine({
      file,
      errors: issues.numErrors,
      warnings: issues.numWarnings,
      infos: issues.numInfos,
      hints: issues.numHints,
      messages: issues.messages.map(
        (m) => `${severities[m.severity]} ${m.code} at ${m.pointer ?? `byte ${m.offset}`}: ${m.message}`,
      ),
    });
  } catch (refusal) {
    // The validator rejects what is no glTF at all instead of reporting it.
    printLine({ file, errors: 1, warnings: 0, infos: 0, hints: 0, messages: [`error NOT_GLTF: ${refusal}`] });
  }
}
