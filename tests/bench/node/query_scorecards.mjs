// SPDX-License-Identifier: MIT
// The views of examples/duckdb over real scorecards say what the portfolio line says.
// Usage: query_scorecards.mjs PBS_SCORE SOURCE_DIR. Exit 77 without @duckdb/node-api.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import assert from "node:assert/strict";

const [score, source] = process.argv.slice(2);
let duckdb;
try {
  duckdb = await import("@duckdb/node-api");
} catch {
  console.log("skipped: npm ci in tests/bench/node installs @duckdb/node-api");
  process.exit(77);
}

const folder = mkdtempSync(join(tmpdir(), "pbs-duckdb-"));
try {
  const cards = join(folder, "scorecards.ndjson");
  try {
    execFileSync(score, ["--no-config", join(source, "examples/2024"), "-o", cards], { stdio: "ignore" });
  } catch (problem) {
    assert.equal(problem.status, 1); // findings
  }
  const lines = readFileSync(cards, "utf8").trim().split("\n").map((line) => JSON.parse(line));
  const portfolio = lines.pop();
  const database = await (await duckdb.DuckDBInstance.create(":memory:")).connect();
  const views = readFileSync(join(source, "examples/duckdb/scorecards.sql"), "utf8");
  await database.run(views.replaceAll("'scorecards.ndjson'", `'${cards}'`));
  const rows = async (query) => (await database.runAndReadAll(query)).getRowObjectsJson();

  const departments = await rows("SELECT * FROM by_department");
  assert.equal(departments.length, portfolio.departments.length);
  for (const expected of portfolio.departments) {
    const found = departments.find((row) => row.department === expected.name);
    assert.ok(found, expected.name);
    assert.equal(Number(found.projects), expected.projects);
    assert.equal(Number(found.adjusted), expected.adjusted, expected.name);
    assert.equal(Number(found.executed), expected.executed, expected.name);
    const grades = { 优: "excellent", 良: "good", 中: "fair", 差: "poor" };
    for (const [grade, name] of Object.entries(grades)) {
      assert.equal(Number(found[name]), expected.grades[grade], `${expected.name} ${grade}`);
    }
  }
  const byRule = Object.fromEntries((await rows("SELECT finding.rule AS rule, count(*) AS n FROM finding_rows GROUP BY ALL"))
    .map((row) => [row.rule, Number(row.n)]));
  assert.deepEqual(byRule, portfolio.rules);

  const claims = lines.flatMap((card) => (card.self_evaluation?.indicators ?? [])
    .filter((row) => row.claimed > row.points).map((row) => [card.id, row.name, row.claimed, row.points]));
  const overclaimed = await rows("SELECT * FROM overclaimed");
  assert.ok(claims.length > 0);
  assert.deepEqual(overclaimed.map((row) => [row.project, row.indicator, Number(row.claimed), Number(row.points)]).sort(), claims.sort());
  console.log(`${lines.length} scorecards, ${departments.length} departments, ${overclaimed.length} rows claim too much: as in the portfolio line`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
