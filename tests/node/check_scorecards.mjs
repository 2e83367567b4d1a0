// SPDX-License-Identifier: MIT
// Validates scorecard lines against schemas/scorecard.schema.json with ajv (strict):
//   node tests/node/check_scorecards.mjs FILE.ndjson …      (no file: standard input)
// Prints each line that does not fit; exit 1 if any does, or if there is no line at all.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import Ajv2020 from "ajv/dist/2020.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const schema = JSON.parse(readFileSync(join(root, "schemas", "scorecard.schema.json"), "utf8"));
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
// One validator a kind, so that the errors are about the kind the line says it is.
const validators = new Map(
  ["scorecard", "portfolio"].map((kind) => [
    `${kind}/1`,
    ajv.compile({ $schema: schema.$schema, ...schema.$defs[kind] }),
  ]),
);
ajv.compile(schema);

function problemsOf(line) {
  const value = JSON.parse(line);
  const validate = validators.get(value.pbs);
  if (validate === undefined) return `unknown kind ${value.pbs}`;
  if (validate(value)) return undefined;
  return validate.errors
    .map((error) => `${error.instancePath || "/"} ${error.message} ${error.params.additionalProperty ?? ""}`.trim())
    .join("; ");
}

const files = process.argv.length > 2 ? process.argv.slice(2) : ["/dev/stdin"];
let lines = 0;
let failures = 0;
for (const file of files) {
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "") continue;
    lines += 1;
    let problems;
    try {
      problems = problemsOf(line);
    } catch (error) {
      problems = error.message;
    }
    if (problems === undefined) continue;
    failures += 1;
    console.error(`${file}, line ${lines}: ${problems}`);
  }
}
console.log(`${lines} lines, ${failures} failures`);
process.exitCode = failures === 0 && lines > 0 ? 0 : 1;
