// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "validate/policy_file.hpp"

using namespace pbs;
using pbs::test::PolicyBench;

namespace {

// "document|article|mark" of a path, with the path it was found at.
std::string cite(const Policy& policy, std::string_view path) {
  const PolicyCite& found = policy.cite(path);
  const char* const mark = found.mark == Mark::confirmed  ? "confirmed"
                           : found.mark == Mark::observed ? "observed"
                                                          : "default";
  return found.path + "|" + found.document + "|" + found.article + "|" + mark;
}

}  // namespace

TEST_CASE("the nearest ancestor of a value says where it stands") {
  const PolicySet policies;
  const Policy* const policy = policies.choose("mof-2020", std::nullopt, std::nullopt);
  REQUIRE(policy != nullptr);
  CHECK(cite(*policy, "grade.bands") == "grade.bands|财预〔2020〕10号||confirmed");
  CHECK(cite(*policy, "scoring.methods.by") == "scoring.methods|政策参数||default");
  CHECK(cite(*policy, "contract.max_months") == "contract|财政部令第102号|第二十四条|confirmed");
  CHECK(cite(*policy, "monitoring.periods.months") ==
        "monitoring.periods.months|安徽县级监控实践(2024年)||observed");
  CHECK(cite(*policy, "nowhere") == "|||default");
}

TEST_CASE("an inherited value keeps its citation, a changed one loses it") {
  PolicyBench bench;
  const Policy* const policy =
      bench.extend("scoring: {pass_mark: 0.70}\nweights: {execution: 10.0}\n");
  REQUIRE(policy != nullptr);
  CHECK(cite(*policy, "scoring.pass_mark") == "scoring.pass_mark|政策参数||default");
  CHECK(cite(*policy, "scoring.levels") == "scoring.levels|财预〔2020〕10号||confirmed");
  // Stated again, but the same number.
  CHECK(cite(*policy, "weights.execution") == "weights.execution|财预〔2020〕10号||confirmed");
}

TEST_CASE("a changed value stands where the policy itself says, be it for an ancestor") {
  PolicyBench bench;
  const Policy* const policy = bench.extend(
      "scoring: {methods: {at_least: ratio_threshold}, pass_mark: 0.70}\n"
      "recheck: {unspent: 0.15}\n"
      "cites:\n"
      "  scoring.methods: {document: 县办法, article: 第一条, mark: confirmed}\n"
      "  recheck: {document: 县办法, article: 第五条, mark: observed}\n"
      "  赋分规则.及格线: {document: 县办法, article: 第二条, mark: confirmed}\n");
  CHECK(bench.rules() == "");
  REQUIRE(policy != nullptr);
  CHECK(cite(*policy, "scoring.methods.at_least") ==
        "scoring.methods.at_least|县办法|第一条|confirmed");
  // Nearer citations of values that were not changed stay.
  CHECK(cite(*policy, "scoring.methods.words") ==
        "scoring.methods.words|财预〔2020〕10号||confirmed");
  CHECK(cite(*policy, "scoring.methods.by") == "scoring.methods|县办法|第一条|confirmed");
  CHECK(cite(*policy, "recheck.unspent") == "recheck.unspent|县办法|第五条|observed");
  CHECK(cite(*policy, "recheck.execution_gap") ==
        "recheck.execution_gap|预算管理一体化系统||observed");
  CHECK(cite(*policy, "scoring.pass_mark") == "scoring.pass_mark|县办法|第二条|confirmed");
}

TEST_CASE("a list replaced whole loses the citations of its parts") {
  PolicyBench bench;
  const Policy* const policy =
      bench.extend("monitoring: {periods: [{months: 7, report_by: 08-31}]}\n");
  REQUIRE(policy != nullptr);
  CHECK(cite(*policy, "monitoring.periods.months") == "monitoring.periods|政策参数||default");
  CHECK(cite(*policy, "monitoring.lights.red_below") ==
        "monitoring.lights|预算管理一体化系统(合肥参数)||observed");
}

TEST_CASE("a citation falls back through all generations") {
  PolicyBench bench;
  REQUIRE(
      bench.add("pbs: policy/1\nid: one\nextends: mof-2020\nscoring: {pass_mark: 0.7}\n"
                "cites: {scoring.pass_mark: {document: 甲, mark: confirmed}}\n"));
  const Policy* const policy =
      bench.add("pbs: policy/1\nid: two\nextends: one\nscoring: {strict_signs: true}\n");
  REQUIRE(policy != nullptr);
  CHECK(cite(*policy, "scoring.pass_mark") == "scoring.pass_mark|甲||confirmed");
  CHECK(cite(*policy, "scoring.strict_signs") == "scoring.strict_signs|政策参数||default");
  CHECK(cite(*policy, "scoring.equal_over") == "scoring.equal_over|预算管理一体化系统||observed");
}
