// SPDX-License-Identifier: MIT
#include "base/nearest.hpp"

#include <array>
#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

constexpr std::array<std::string_view, 12> kNames = {
    "id",         "name",         "target",     "actual",     "weight",   "indicators",
    "department", "satisfaction", "年度指标值", "实际完成值", "项目名称", "权重"};

std::string_view nearest(std::string_view wrong) {
  return pbs::nearest_name(wrong, kNames);
}

}  // namespace

TEST_CASE("a slip of the finger finds the name that was meant") {
  CHECK(nearest("wieght") == "weight");         // swapped
  CHECK(nearest("tagret") == "target");         // swapped
  CHECK(nearest("actua") == "actual");          // left out
  CHECK(nearest("namee") == "name");            // inserted
  CHECK(nearest("indicater") == "indicators");  // replaced and left out
  CHECK(nearest("satisfction") == "satisfaction");
}

TEST_CASE("Chinese names are compared by character") {
  CHECK(nearest("年度指标直") == "年度指标值");
  CHECK(nearest("实际完成") == "实际完成值");
  CHECK(nearest("项目名城") == "项目名称");
  CHECK(nearest("目项名称") == "项目名称");
  CHECK(nearest("权种") == "权重");
}

TEST_CASE("letter case and full-width forms make no difference") {
  CHECK(nearest("WEIGHT") == "weight");
  CHECK(nearest("ｔａｒｇｅｔ") == "target");
  CHECK(nearest("Departmnet") == "department");
}

TEST_CASE("too different names are not suggested") {
  CHECK(nearest("budget").empty());
  CHECK(nearest("wght").empty());         // two of four
  CHECK(nearest("项目预算").empty());     // two of four
  CHECK(nearest("xdpartmxnyt").empty());  // four changes
  CHECK(nearest("").empty());
  CHECK(pbs::nearest_name("weight", {}).empty());
}

TEST_CASE("a name of which nothing stays is not suggested") {
  constexpr std::array<std::string_view, 2> kShort = {"y", "ab"};
  CHECK(pbs::nearest_name("x", kShort).empty());
  CHECK(pbs::nearest_name("b", kShort) == "ab");
}

TEST_CASE("the nearer name wins, and of equally near ones the first") {
  constexpr std::array<std::string_view, 3> kClose = {"total", "totals", "totes"};
  CHECK(pbs::nearest_name("totalss", kClose) == "totals");
  CHECK(pbs::nearest_name("tota", kClose) == "total");
  CHECK(pbs::nearest_name("totas", kClose) == "total");
}

TEST_CASE("very long keys have no near name") {
  const std::string long_name(65, 'a');
  const std::array<std::string_view, 1> names = {long_name};
  CHECK(pbs::nearest_name(long_name, names).empty());
  CHECK(pbs::nearest_name(std::string(64, 'a'), names).empty());
  CHECK(pbs::nearest_name(std::string(1'000'000, 'a'), kNames).empty());
}
