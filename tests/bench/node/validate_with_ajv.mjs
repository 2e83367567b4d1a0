// SPDX-License-Identifier: MIT
// js-yaml reads, ajv validates against our schema. Usage: validate_with_ajv.mjs SCHEMA PATH...
// (files, or folders walked for *.yaml). Prints how many are valid.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import yaml from "js-yaml";

const [schema, ...paths] = process.argv.slice(2);
const ajv = new Ajv2020({ strict: false, allErrors: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

function* filesOf(path) {
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) {
    const inner = join(path, name);
    if (name.endsWith(".yaml") || statSync(inner).isDirectory()) yield* filesOf(inner);
  }
}

let documents = 0, invalid = 0;
for (const path of paths) {
  for (const file of filesOf(path)) {
    yaml.loadAll(readFileSync(file, "utf8"), (document) => {
      ++documents;
      if (!validate(document)) {
        ++invalid;
        if (invalid < 5) console.error(file, ajv.errorsText(validate.errors));
      }
    }, { schema: yaml.CORE_SCHEMA });
  }
}
console.log(`${documents} documents, ${invalid} invalid`);
process.exitCode = invalid === 0 ? 0 : 1;
