-- SPDX-License-Identifier: MIT
-- Views over scorecards for DuckDB: pbs-score YEAR -o scorecards.ndjson, then in that folder
--   duckdb -c ".read scorecards.sql" -c "SELECT * FROM by_department"
-- `columns` names the keys that are read; points and money stay exact decimals. The last line of the
-- file is the portfolio and is left out.
CREATE OR REPLACE VIEW scorecards AS
SELECT *
FROM read_json('scorecards.ndjson', format = 'newline_delimited', maximum_object_size = 67108864, columns = {
  pbs: 'VARCHAR', status: 'VARCHAR', id: 'VARCHAR', name: 'VARCHAR', year: 'INTEGER',
  department: 'VARCHAR', purchaser: 'VARCHAR', supplier: 'VARCHAR', unit: 'VARCHAR',
  source: 'STRUCT(input BIGINT, path VARCHAR, document BIGINT, line BIGINT, sha256 VARCHAR)',
  self_evaluation: 'STRUCT(
    execution STRUCT(adjusted DECIMAL(38,8), executed DECIMAL(38,8), rate DECIMAL(18,6), points DECIMAL(18,6), claimed DECIMAL(18,6)),
    indicators STRUCT(id VARCHAR, name VARCHAR, class VARCHAR, weight DECIMAL(18,6), target VARCHAR, actual VARCHAR,
      method VARCHAR, formula VARCHAR, points DECIMAL(18,6), claimed DECIMAL(18,6), status VARCHAR, line BIGINT)[],
    total DECIMAL(18,6), grade VARCHAR, claimed STRUCT(total DECIMAL(18,6), grade VARCHAR))',
  result: 'STRUCT("from" VARCHAR, total DECIMAL(18,6), grade VARCHAR)',
  findings: 'STRUCT(rule VARCHAR, severity VARCHAR, line BIGINT, subject VARCHAR)[]'
})
WHERE pbs = 'scorecard/1';

-- One row a project, money in yuan.
CREATE OR REPLACE VIEW projects AS
SELECT id, name, year, department, supplier, status, result.total AS total, result.grade AS grade,
  self_evaluation.claimed.total AS claimed,
  self_evaluation.execution.adjusted * CASE unit WHEN '亿元' THEN 100000000 WHEN '万元' THEN 10000 ELSE 1 END AS adjusted,
  self_evaluation.execution.executed * CASE unit WHEN '亿元' THEN 100000000 WHEN '万元' THEN 10000 ELSE 1 END AS executed,
  len(list_filter(findings, f -> f.severity = 'error')) AS errors,
  source.path AS path, source.line AS line
FROM scorecards;

-- One row an indicator row.
CREATE OR REPLACE VIEW indicator_rows AS
SELECT id AS project, department, unnest(self_evaluation.indicators, recursive := false) AS row
FROM scorecards;

-- One row a finding.
CREATE OR REPLACE VIEW finding_rows AS
SELECT id AS project, department, source.path AS path, unnest(findings) AS finding
FROM scorecards;

-- What a bureau asks first.
CREATE OR REPLACE VIEW by_department AS
SELECT coalesce(department, '') AS department, count(*) AS projects,
  count(*) FILTER (grade = '优') AS excellent, count(*) FILTER (grade = '良') AS good,
  count(*) FILTER (grade = '中') AS fair, count(*) FILTER (grade = '差') AS poor,
  count(*) FILTER (grade IS NULL) AS ungraded, sum(adjusted) AS adjusted, sum(executed) AS executed
FROM projects GROUP BY ALL ORDER BY department;

-- Rows that claim more than is recomputed, the dearest first.
CREATE OR REPLACE VIEW overclaimed AS
SELECT project, row.name AS indicator, row.target AS target, row.actual AS actual, row.points AS points,
  row.claimed AS claimed, row.claimed - row.points AS difference
FROM indicator_rows WHERE row.claimed > row.points ORDER BY difference DESC, project, indicator;
