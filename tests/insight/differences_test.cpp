// SPDX-License-Identifier: MIT
#include "insight/differences.hpp"

#include "catch.hpp"
#include "insight/insight_cards.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

Scorecard reviewed(Arena& arena, std::string_view id, std::size_t input, std::string_view claimed,
                   std::string_view review, std::string_view level) {
  Scorecard card = card_of(arena, id, input);
  card.self_evaluation->claimed_total = decimal(claimed);
  card.self_evaluation->review_total = decimal(review);
  DifferenceScore& difference = card.self_evaluation->difference.emplace();
  difference.points = decimal(claimed) - decimal(review);
  difference.level = level;
  return card;
}

void evaluate(Arena& arena, Scorecard& card, std::string_view by, std::string_view total,
              std::string_view gap) {
  EvaluationScore& evaluation = card.evaluations.append(arena);
  evaluation.kind = "finance";
  evaluation.origin.by = by;
  evaluation.origin.by_name = "某咨询公司";
  evaluation.result.total = TotalGrade{decimal(total), Grade::good};
  if (!gap.empty()) evaluation.gap = decimal(gap);
}

}  // namespace

TEST_CASE("classes of difference are counted and the greatest differences listed, either way") {
  Arena arena;
  const Differences differences =
      collected({reviewed(arena, "true", 1, "95", "93", "truthful"),
                 reviewed(arena, "low", 2, "80", "88", "partly_inflated"),
                 reviewed(arena, "high", 3, "98.6", "80.1", "seriously_inflated"),
                 card_of(arena, "open", 4)})
          .differences;
  CHECK(differences.reviewed == 3);
  CHECK(differences.truthful == 1);
  CHECK(differences.partly_inflated == 1);
  CHECK(differences.seriously_inflated == 1);
  CHECK(differences.mean->to_string() == "4.17");  // (2 − 8 + 18.5) ÷ 3 = 4.1666…
  CHECK(ids_of(differences.items) == "high low");
  CHECK(differences.items[1].points == decimal("-8"));
}

TEST_CASE("gaps to evaluations are listed by their width, those of third parties have their own mean") {
  Arena arena;
  Scorecard a = card_of(arena, "a", 1);
  evaluate(arena, a, "third_party", "81.20", "14.93");
  evaluate(arena, a, "finance", "90", "6.13");
  Scorecard b = card_of(arena, "b", 2);
  evaluate(arena, b, "third_party", "88", "-16");
  Scorecard c = card_of(arena, "c", 3);
  evaluate(arena, c, "finance", "70", "");
  const Differences differences = collected({a, b, c}).differences;
  CHECK(differences.all.evaluations == 3);
  CHECK(differences.all.mean->to_string() == "1.69");  // 5.06 ÷ 3 = 1.6866…
  CHECK(differences.third_party.evaluations == 2);
  CHECK(differences.third_party.mean->to_string() == "-0.54");  // −1.07 ÷ 2, away from zero
  CHECK(ids_of(differences.gaps) == "b a a");
  CHECK(differences.gaps[1].self == decimal("96.13"));
  CHECK(differences.gaps[1].by_name == "某咨询公司");
}
