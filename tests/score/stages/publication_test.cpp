// SPDX-License-Identifier: MIT
#include <algorithm>

#include "catch.hpp"
#include "score/stages/stage_bench.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

const PublicationScore& published(StageBench& bench, std::string_view what) {
  for (const PublicationScore& one : bench.score().publication) {
    if (one.what == what) return one;
  }
  FAIL("nothing published of " << what);
  throw std::logic_error("not reached");
}

std::string stated(std::string_view rest) {
  return std::string("publication: [{what: self_evaluation, by: purchaser, approved: 2025-07-01")
      .append(rest)
      .append("}]\n");
}

}  // namespace

TEST_CASE("twenty days after the approval are in time, the day after is late", "[publication]") {
  StageBench in_time(stated(", published: 2025-07-21"));
  CHECK(published(in_time, "self_evaluation").due == "2025-07-21");
  CHECK(published(in_time, "self_evaluation").status == "published");
  CHECK(published(in_time, "self_evaluation").cite == "预算法");
  StageBench late(stated(", published: 2025-07-22"));
  CHECK(published(late, "self_evaluation").status == "late");
  late.policy.publication.days = 21;
  CHECK(published(late, "self_evaluation").status == "published");
}

TEST_CASE("what is not public is overdue only as of a day", "[publication]") {
  StageBench bench(stated(""));
  CHECK(published(bench, "self_evaluation").status == "open");
  bench.as_of = Date{2025, 7, 21};
  CHECK(published(bench, "self_evaluation").status == "open");
  bench.as_of = Date{2025, 7, 22};
  CHECK(published(bench, "self_evaluation").status == "overdue");
}

TEST_CASE("a secret is neither late nor sent anywhere", "[publication]") {
  StageBench bench(stated(", secret: true"));
  bench.as_of = Date{2026, 1, 1};
  bench.policy.publication.to_congress = {"self_evaluation"};
  CHECK(published(bench, "self_evaluation").status == "secret");
  CHECK_FALSE(published(bench, "self_evaluation").to_congress);
}

TEST_CASE("what the policy requires and the project does not list is added", "[publication]") {
  StageBench bench(stated(", published: 2025-07-15"));
  CHECK(published(bench, "target").due == "2024-01-01");  // approved on 2023-12-12
  CHECK(published(bench, "target").by == "purchaser");
  CHECK(published(bench, "target").status == "open");
  CHECK(published(bench, "contract").status == "published");
  CHECK(published(bench, "contract").due.empty());
  CHECK(published(bench, "contract").cite == "财政部令第102号第十一条、第二十三条");
  CHECK(bench.score().publication.size() == 3);
  bench.policy.publication.required.clear();
  CHECK(bench.score().publication.size() == 1);
}

TEST_CASE("evaluations of finance go to the People's Congress, those of a department do not",
          "[publication]") {
  const auto evaluated = [](std::string_view kind) {
    return std::string("evaluations: [{kind: ").append(kind).append(", total: 91, grade: 优}]\n");
  };
  StageBench finance(evaluated("finance"));
  CHECK(published(finance, "evaluation").to_congress);
  CHECK(published(finance, "evaluation").by == "finance");
  CHECK_FALSE(published(finance, "target").to_congress);
  finance.policy.publication.to_congress.clear();
  CHECK_FALSE(published(finance, "evaluation").to_congress);
  StageBench department(evaluated("department"));
  CHECK_FALSE(published(department, "evaluation").to_congress);
  CHECK(published(department, "evaluation").by == "department");
}
