// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/project_builder.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

class RectifyBuilder : public ProjectBuilder {
 public:
  // 10 + 55 points: 中, handed in on 20 March 2025.
  RectifyBuilder() {
    at_least("90", "90", "55");
    project.self_evaluation = {1, 2};
    project.submitted.value = Date{2025, 3, 20};
  }
  UseOfResult& fair() {
    return policy.use_of_results.by_grade[static_cast<std::size_t>(Grade::fair)]->any;
  }
  void state(std::optional<Date> due, std::optional<Date> done) {
    project.stages.rectification = {3, 4};
    project.stages.rectification_due.value = due;
    project.stages.rectification_done.value = done;
  }
  RectificationScore rectified() { return score().rectification.value(); }
};

}  // namespace

TEST_CASE("the policy asks for rectification by grade and says by when", "[rectification]") {
  RectifyBuilder builder;
  builder.fair().rectify_days = 30;
  const RectificationScore score = builder.rectified();
  CHECK(score.required);
  CHECK(score.due == "2025-04-19");
  CHECK(score.status == "open");
  CHECK(score.cite == "政策参数(默认)");
  builder.fair().rectify = false;
  CHECK_FALSE(builder.rectified().required);
  CHECK(builder.rectified().status == "not_required");
  CHECK(builder.rectified().due.empty());
}

TEST_CASE("without days in the policy a rectification is open and never late", "[rectification]") {
  RectifyBuilder builder;
  builder.as_of = Date{2030, 1, 1};
  CHECK(builder.rectified().due.empty());
  CHECK(builder.rectified().status == "open");
}

TEST_CASE("the project's own last day goes before the policy's", "[rectification]") {
  RectifyBuilder builder;
  builder.fair().rectify_days = 30;
  builder.state(Date{2025, 9, 30}, std::nullopt);
  CHECK(builder.rectified().due == "2025-09-30");
  builder.as_of = Date{2025, 9, 30};
  CHECK(builder.rectified().status == "open");
  builder.as_of = Date{2025, 10, 1};
  CHECK(builder.rectified().status == "late");
}

TEST_CASE("a rectification is done in time, or late whatever the day of judgement",
          "[rectification]") {
  RectifyBuilder builder;
  builder.state(Date{2025, 9, 30}, Date{2025, 9, 30});
  CHECK(builder.rectified().status == "done");
  builder.state(Date{2025, 9, 30}, Date{2025, 10, 1});
  CHECK(builder.rectified().status == "late");
  CHECK(builder.rectified().done == "2025-10-01");
}

TEST_CASE("a kind of service may be asked for its own rectification", "[rectification]") {
  RectifyBuilder builder;
  UseOfResult one_off = builder.fair();
  one_off.rectify = false;
  builder.policy.use_of_results.by_grade[2]->by_kind = {{"one_off", one_off}};
  builder.project.service_kind = "one_off";
  CHECK_FALSE(builder.rectified().required);
  builder.project.service_kind = "continuing";
  CHECK(builder.rectified().required);
}

TEST_CASE("without a result and without anything stated there is no rectification",
          "[rectification]") {
  ProjectBuilder builder;
  CHECK_FALSE(builder.score().rectification.has_value());
}
