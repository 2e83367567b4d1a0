// SPDX-License-Identifier: MIT
// A second opinion on schemas/: ajv (strict) must compile every schema, accept every document of
// ours in the tree and refuse the wrong samples below. Scalars are read as text, as pbs reads them;
// only blank ones become null. Prints what fails; exit 1 if anything does.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

import Ajv2020 from "ajv/dist/2020.js";
import yaml from "js-yaml";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const kinds = ["project", "indicators", "policy", "config"];
const textSchema = yaml.FAILSAFE_SCHEMA.extend({ implicit: [yaml.types.null] });

// allowUnionTypes: a scalar may be text, number, flag or blank. strictRequired: a required field has
// several spellings, so `required` stands beside `properties` and not in it.
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, strictRequired: false });
// Words for editors only.
ajv.addVocabulary(["markdownDescription", "enumDescriptions"]);
const failures = [];
const validators = new Map();
for (const kind of kinds) {
  const text = readFileSync(join(root, "schemas", `${kind}.schema.json`), "utf8");
  validators.set(`${kind}/1`, ajv.compile(JSON.parse(text)));
}

function documentsOf(text) {
  return yaml.loadAll(text, null, { schema: textSchema });
}

// undefined: accepted; otherwise the reasons.
function problemsOf(document) {
  const validate = validators.get(document?.pbs);
  if (validate === undefined) return `unknown kind ${document?.pbs}`;
  if (validate(document)) return undefined;
  return validate.errors
    .map((error) => {
      const extra = error.params.additionalProperty ?? error.params.allowedValues?.join("|") ?? "";
      return `${error.instancePath || "/"} ${error.message} ${extra}`.trim();
    })
    .join("; ");
}

function* yamlFiles(folder) {
  let names;
  try {
    names = readdirSync(folder).sort();
  } catch {
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) {
      // Files that are wrong on purpose.
      if (name !== "broken") yield* yamlFiles(path);
    } else if (/\.ya?ml$/.test(name) && !name.includes("gbk") && name !== "bad.yaml") {
      yield path;
    }
  }
}

// A published table of tests/cases without id, name or year: its expectation says so.
function cannotBeScored(path) {
  try {
    return /^status not_scored$/m.test(readFileSync(path.replace(/\.ya?ml$/, ".expected"), "utf8"));
  } catch {
    return false;
  }
}

let accepted = 0;
let refused = 0;
for (const folder of ["examples", "tests/cases", "lib/data"]) {
  for (const path of yamlFiles(join(root, folder))) {
    const name = relative(root, path);
    let documents;
    try {
      documents = documentsOf(readFileSync(path, "utf8"));
    } catch (error) {
      failures.push(`${name}: ${error.message}`);
      continue;
    }
    documents.forEach((document, index) => {
      if (document === null || document === undefined || document.pbs === undefined) return;
      const problems = problemsOf(document);
      if (cannotBeScored(path)) {
        if (problems === undefined) failures.push(`${name}: accepted, but it cannot be scored`);
        refused += 1;
      } else if (problems === undefined) {
        accepted += 1;
      } else {
        failures.push(`${name}, document ${index + 1}: ${problems}`);
      }
    });
  }
}

const head = "pbs: project/1\nid: a\nname: b\nyear: 2024\n";
const right = {
  "the least project": head,
  "Chinese spellings": "pbs: project/1\n项目编号: a\n项目名称: b\n年度: 2024\n绩效指标: [{指标名称: c, 分值: 5}]\n",
  "words in Chinese": `${head}indicators: [{name: c, class: 数量指标, level: 达成年度指标}]\n`,
  "a target as a map": `${head}indicators: [{name: c, target: {between: [1, 2], unit: 个}}]\n`,
  "one scalar for a list": `${head}indicators: [{name: c, evidence: 台账.xlsx}]\n`,
  "blank parts": `${head}budget:\nself_evaluation: {total: , grade: }\n`,
  "a nested tree":
    "pbs: indicators/1\nid: a\nstage: evaluation\nindicators: [{id: b, indicators: [{id: c}]}]\n",
  "a configuration": "pbs: config/1\nas-of: today\n",
};
for (const [name, text] of Object.entries(right)) {
  const problems = problemsOf(documentsOf(text)[0]);
  if (problems !== undefined) failures.push(`refused but right, ${name}: ${problems}`);
}

const wrong = {
  "an unknown key": `${head}colour: red\n`,
  "an unknown Chinese key": `${head}颜色: 红\n`,
  "an unknown key in a row": `${head}indicators: [{name: c, wieght: 5}]\n`,
  "no id": "pbs: project/1\nname: b\nyear: 2024\n",
  "a blank id": "pbs: project/1\nid:\nname: b\nyear: 2024\n",
  "another kind's header": "pbs: policy/1\nid: a\nname: b\nyear: 2024\n",
  "a mapping for a text": `${head}objective: {a: b}\n`,
  "a text for a list of rows": `${head}indicators: none\n`,
  "a list for a mapping": `${head}budget: [1, 2]\n`,
  "a word of no vocabulary": `${head}indicators: [{name: c, class: output.speed}]\n`,
  "a key of another party": `${head}department: {name: c, set_target: true}\n`,
  "a performer who is no role": `${head}self_evaluation: {by: mayor}\n`,
  "steps that are no rows": "pbs: policy/1\nid: a\nscoring: {satisfaction_steps: [0.9, 1]}\n",
  "an unknown scheme": "pbs: policy/1\nid: a\nscheme: old2013\n",
  "a set without stage": "pbs: indicators/1\nid: a\nindicators: []\n",
  "an option with an underscore": "pbs: config/1\nas_of: today\n",
};
for (const [name, text] of Object.entries(wrong)) {
  if (problemsOf(documentsOf(text)[0]) === undefined) {
    failures.push(`accepted but wrong: ${name}`);
  }
}
// As an editor's YAML reader sees it: the number 20240012 is no id.
const digits = { pbs: "project/1", id: 20240012, name: "b", year: 2024 };
if (problemsOf(digits) === undefined) failures.push("accepted but wrong: an id that is a number");
if (problemsOf({ ...digits, id: "20240012", key_project: true }) !== undefined) {
  failures.push("refused but right: numbers and flags as an editor reads them");
}

for (const failure of failures) console.error(failure);
console.log(
  `${accepted} documents and ${Object.keys(right).length} samples accepted, ` +
    `${refused} documents and ${Object.keys(wrong).length} wrong samples refused, ` +
    `${failures.length} failures`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
