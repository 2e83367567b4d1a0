// SPDX-License-Identifier: MIT
// A second opinion on the formats of findings: node check_findings.mjs PBS-VALIDATE
// Runs the program over the examples and over a hostile file, in every format, and holds the formats
// against NDJSON: SARIF by ajv against the published schema, its regions and links against the
// files; JUnit XML by a strict parser (expat) and by a JUnit reader; GitHub's workflow commands by
// their grammar. Prints what fails; exit 1 if anything does.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { parse as parseJunit } from "junit2json";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const program = process.argv[2];
const schemaPath = join(here, "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
// A pattern of the published schema is no regular expression under the u flag.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync(schemaPath, "utf8")));

const failures = [];
let checks = 0;
function check(holds, words) {
  checks += 1;
  if (!holds) failures.push(words);
}
function equal(actual, expected, words) {
  const a = JSON.stringify(actual);
  const b = JSON.stringify(expected);
  check(a === b, `${words}: ${a?.slice(0, 400)} instead of ${b?.slice(0, 400)}`);
}

const folder = mkdtempSync(join(tmpdir(), "pbs-findings-"));
const hostile = join(folder, "问题, 100%: [a] #1 'b'.yaml");
const noise = "a]]>b <x> & \\\"q\\\" ::error file=x::y %0A \\r\\n \\x07 \\uFFFE \\u202E 😀 | `c`";
writeFileSync(
  hostile,
  `pbs: project/1\nid: "${noise}"\nname: "${noise}${"很".repeat(300)}"\nyear: 2024\nbudget: {approved: "${noise}"}\n` +
    `"${noise}": 1\nindicators:\n  - {id: 😀一, name: "😀名", 颜色: "${noise}"}\n  - {id: "b\\nc", target: "${noise}", weight: "${noise}"}\n`,
);
mkdirSync(join(folder, "empty"));

function run(inputs, options, environment = {}) {
  const result = spawnSync(program, ["--no-config", "--lang", "zh", ...options, ...inputs], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, GITHUB_STEP_SUMMARY: "", ...environment },
  });
  if (result.error) throw result.error;
  return result;
}

const textOf = new Map();
function linesOf(path) {
  if (!textOf.has(path)) textOf.set(path, readFileSync(join(root, path).startsWith(root) && existsSync(join(root, path)) ? join(root, path) : path, "utf8").split("\n"));
  return textOf.get(path);
}

// ---- SARIF ----------------------------------------------------------------------------------------

function pathOf(artifact) {
  if (artifact.uri.startsWith("file:")) return fileURLToPath(artifact.uri);
  equal(artifact.uriBaseId, "%SRCROOT%", "a relative uri has its base");
  return decodeURIComponent(artifact.uri);
}

function checkRegion(path, region, words) {
  if (path.includes("gbk")) return; // the columns are those of the decoded text
  const lines = linesOf(path);
  for (const [line, column] of [
    [region.startLine, region.startColumn ?? 1],
    [region.endLine ?? region.startLine, region.endColumn ?? 1],
  ]) {
    const length = [...(lines[line - 1] ?? "").replace(/\r$/, "")].length;
    check(line <= lines.length && column <= length + 2, `${words}: ${path}:${line}:${column} is outside the file`);
  }
}

function checkSarif(name, text, findings) {
  const sarif = JSON.parse(text);
  check(isSarif(sarif), `${name}: SARIF: ${JSON.stringify(isSarif.errors?.slice(0, 5))}`);
  const [run] = sarif.runs;
  const { rules } = run.tool.driver;
  equal(run.results.length, findings.length, `${name}: results`);
  const prints = new Set();
  run.results.forEach((result, i) => {
    const finding = findings[i];
    const at = `${name}: result ${i} (${result.ruleId})`;
    equal(result.ruleId, finding.rule, `${at}: rule`);
    equal(rules[result.ruleIndex].id, finding.rule, `${at}: ruleIndex`);
    equal(result.level, finding.severity === "info" ? "note" : finding.severity, `${at}: level`);
    check(result.message.text.startsWith(finding.summary), `${at}: message`);
    check(!/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/.test(result.message.text), `${at}: control characters`);
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    if (finding.path !== undefined) {
      equal(pathOf(artifactLocation), finding.path, `${at}: path`);
      equal(
        [region.startLine, region.startColumn, region.endLine, region.endColumn],
        [finding.line, finding.column, finding.end_line, finding.end_column],
        `${at}: region`,
      );
    }
    checkRegion(pathOf(artifactLocation), region, at);
    equal(result.relatedLocations?.[0].physicalLocation.region.startLine, finding.second?.line, `${at}: second place`);
    check(/^[0-9a-f]{32}$/.test(result.partialFingerprints["pbs/v1"]), `${at}: fingerprint`);
    prints.add(result.partialFingerprints["pbs/v1"]);
    for (const change of result.fixes?.[0].artifactChanges ?? []) {
      for (const { deletedRegion } of change.replacements) {
        checkRegion(pathOf(change.artifactLocation), deletedRegion, `${at}: fix`);
      }
    }
  });
  // Documents without id are told apart by their path only.
  equal(prints.size, run.results.length, `${name}: different fingerprints`);
  for (const rule of rules) {
    check(!/\{\w+\}/.test(rule.help.text), `${rule.id}: a template in its help`);
    check(rule.fullDescription.text !== "" && rule.help.text !== "", `${rule.id}: no description`);
  }
}

// ---- JUnit ----------------------------------------------------------------------------------------

async function checkJunit(name, text, findings, failOn) {
  const expat = "import sys,xml.etree.ElementTree as e; e.fromstring(sys.stdin.buffer.read())";
  try {
    execFileSync("python3", ["-c", expat], { input: text });
  } catch (error) {
    failures.push(`${name}: JUnit: ${error.message}`);
    return;
  }
  const { testsuite } = await parseJunit(text);
  const fails = (finding) => finding.severity === "error" || (failOn === "warning" && finding.severity === "warning");
  const counted = testsuite.reduce((sum, suite) => sum + Number(suite.failures), 0);
  const found = testsuite.flatMap((suite) => suite.testcase.flatMap((test) => test.failure ?? []));
  equal(counted, found.length, `${name}: failures of JUnit`);
  const failed = new Set(findings.filter(fails).map((finding) => finding.path));
  // Several documents of a file are several suites; the examples have one each.
  equal(found.length, failed.size, `${name}: failed tests with --fail-on ${failOn}`);
  for (const finding of findings) {
    const suite = testsuite.find((one) => one.name === finding.path || one.name.startsWith(`${finding.path}#`));
    check(suite !== undefined, `${name}: no testsuite ${finding.path}`);
    const shown = [...(suite?.testcase[0].failure ?? []).map((one) => one.inner), ...(suite?.testcase[0]["system-out"] ?? [])];
    check(shown.join("").includes(`:${finding.line}:${finding.column}: `), `${name}: ${finding.rule} is not in JUnit`);
  }
  return testsuite;
}

// ---- GitHub ---------------------------------------------------------------------------------------

const decode = (text, more = []) =>
  [...more, ["%0D", "\r"], ["%0A", "\n"], ["%25", "%"]].reduce((out, [from, to]) => out.replaceAll(from, to), text);

function parseCommand(line) {
  const match = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/.exec(line);
  if (match === null) return undefined;
  const properties = {};
  for (const pair of (match[2] ?? "").split(",").filter((part) => part !== "")) {
    const equals = pair.indexOf("=");
    properties[pair.slice(0, equals)] = decode(pair.slice(equals + 1), [["%3A", ":"], ["%2C", ","]]);
  }
  return { command: match[1], properties, message: decode(match[3]) };
}

function checkGithub(name, text, summary, findings) {
  const commands = text.split("\n").filter((line) => line !== "").map(parseCommand);
  check(!commands.includes(undefined), `${name}: a line that is no workflow command`);
  for (const level of ["error", "warning"]) {
    const wanted = findings.filter((finding) => finding.severity === level);
    const shown = commands.filter(({ command }) => command === level);
    equal(shown.length, Math.min(10, wanted.length), `${name}: annotations of level ${level}`);
    shown.forEach(({ properties, message }, i) => {
      equal(properties.file, wanted[i].path, `${name}: file of an annotation`);
      equal([Number(properties.line), Number(properties.col)], [wanted[i].line, wanted[i].column], `${name}: place of an annotation`);
      check(properties.endLine === undefined || properties.endLine === properties.line, `${name}: an annotation of several lines`);
      equal(properties.title, wanted[i].rule, `${name}: title of an annotation`);
      check(message.startsWith(wanted[i].summary), `${name}: message of an annotation`);
    });
    const rows = summary.split("\n").filter((line) => line.startsWith(level === "error" ? "| 错误 |" : "| 警告 |"));
    equal(rows.length, wanted.length, `${name}: rows of the job summary`);
    for (const row of rows) equal(row.replaceAll("\\\\", "").replaceAll("\\|", "").split("|").length, 6, `${name}: cells of ${row}`);
  }
  const more = Math.max(0, findings.filter((f) => f.severity === "error").length - 10) +
    Math.max(0, findings.filter((f) => f.severity === "warning").length - 10);
  const notices = commands.filter(({ command }) => command === "notice");
  equal(notices.length, more > 0 ? 1 : 0, `${name}: notices`);
  if (more > 0) check(notices[0].message.includes(` ${more} `), `${name}: the notice says ${more}`);
}

// ---------------------------------------------------------------------------------------------------

async function checkInputs(name, inputs) {
  const out = join(folder, `${name}.sarif`);
  const all = run(inputs, ["--format", "ndjson"]).stdout.split("\n").filter((line) => line !== "");
  const findings = all.map((line) => JSON.parse(line)).filter(({ severity, suppressed }) => severity !== "info" && suppressed === undefined);
  check(findings.length > 0, `${name}: nothing was found`);
  run(inputs, ["-o", out, "-o", `${out}.xml`]);
  checkSarif(name, readFileSync(out, "utf8"), findings);
  equal(readFileSync(out, "utf8"), run(inputs, ["--format", "sarif", "-j", "1"]).stdout, `${name}: the same bytes for every -j`);
  const suites = await checkJunit(name, readFileSync(`${out}.xml`, "utf8"), findings, "error");
  await checkJunit(name, run(inputs, ["--format", "junit", "--fail-on", "warning"]).stdout, findings, "warning");
  const page = join(folder, `${name}.md`);
  writeFileSync(page, "before\n");
  const { stdout } = run(inputs, ["--format", "github"], { GITHUB_STEP_SUMMARY: page });
  const summary = readFileSync(page, "utf8");
  check(summary.startsWith("before\n## pbs-validate\n"), `${name}: the job summary is appended`);
  checkGithub(name, stdout, summary, findings);
  return suites;
}

await checkInputs("examples", ["examples/2024"]);
await checkInputs("broken", ["./examples//broken"].map((path) => path.replace("./", "").replace("//", "/")));
const suites = await checkInputs("hostile", [hostile]);
check([...(suites?.[0].testcase[0].name ?? "")].length <= 200, "hostile: a name of 300 characters is cut");

// A file that is missing: told in every format, and the run goes on.
const missing = ["examples/2024/no-such-file.yaml", "examples/2024"];
const sarif = JSON.parse(run(missing, ["--format", "sarif"]).stdout);
check(isSarif(sarif), `missing: SARIF: ${JSON.stringify(isSarif.errors)}`);
equal(sarif.runs[0].invocations[0].executionSuccessful, false, "missing: executionSuccessful");
const junit = await parseJunit(run(missing, ["--format", "junit"]).stdout);
equal(junit.testsuite.filter((suite) => Number(suite.errors) === 1).length, 1, "missing: errors of JUnit");
check(run(missing, ["--format", "github"]).stdout.includes("::error file=examples/2024/no-such-file.yaml::"), "missing: an annotation");

// Nothing was found: valid files all the same.
const clean = "examples/2024/river-upkeep.yaml";
const none = JSON.parse(run([clean], ["--rule", "R-04=off", "--rule", "R-05=off", "--rule", "R-11=off", "--format", "sarif"]).stdout);
check(isSarif(none), `clean: SARIF: ${JSON.stringify(isSarif.errors)}`);
const passed = await parseJunit(run([clean], ["--rule", "R-04=off", "--rule", "R-05=off", "--rule", "R-11=off", "--format", "junit"]).stdout);
equal([passed.testsuite.length, Number(passed.testsuite[0].tests), Number(passed.testsuite[0].failures)], [1, 1, 0], "clean: JUnit has a passed test");

rmSync(folder, { recursive: true });
for (const failure of failures) console.error(failure);
console.log(`${checks} checks, ${failures.length} failures`);
process.exitCode = failures.length === 0 ? 0 : 1;
