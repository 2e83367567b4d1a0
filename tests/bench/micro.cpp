// SPDX-License-Identifier: MIT
// Where the time of one declaration goes: its events, their binding, conversion and scoring, the
// decimals and methods underneath, the writers behind.
//   .build/release/tests/bench/micro --benchmark_filter=bind
#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "base/file.hpp"
#include "base/fraction.hpp"
#include "base/rounding.hpp"
#include "pipeline_project.hpp"
#include "report/card_json.hpp"
#include "report/format.hpp"
#include "score/method.hpp"
#include "validate/convert.hpp"
#include "yaml/binder.hpp"

namespace {

using namespace pbs;

class NoSink : public EventSink {
 public:
  void mapping_start(Location) override {}
  void mapping_end(Location) override {}
  void sequence_start(Location) override {}
  void sequence_end(Location) override {}
  void scalar(std::string_view value, ScalarStyle, Location) override { benchmark::DoNotOptimize(value); }
  void alias(std::string_view, Location) override {}
  void anchor(std::string_view, Location) override {}
  void tag(std::string_view, Location) override {}
  bool stopped() const override { return false; }
};

const SourceFile& sample() {
  static const std::string path = std::string(PBS_SOURCE_DIR) + "/examples/2024/cleaning.yaml";
  static const SourceFile source(path, DiskFiles().read(path));
  return source;
}

const PolicySet& policies() {
  static const PolicySet set;
  return set;
}

const IndicatorLibrary& indicators() {
  static const IndicatorLibrary library;
  return library;
}

const Policy& policy() {
  return *policies().choose("jixi-2024", std::nullopt, std::nullopt);
}

ProjectResult run(const SourceFile& source, Arena& arena, bool explain) {
  FindingLog log;
  return run_project({policies(), indicators(), "jixi-2024", {}, YamlReader::libyaml, explain}, source, arena, log);
}

void count_bytes(benchmark::State& state, std::size_t bytes) {
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * static_cast<std::int64_t>(state.iterations()));
}

void events(benchmark::State& state, YamlReader reader) {
  NoSink sink;
  for (auto _ : state) read_events(sample(), reader, sink);
  count_bytes(state, sample().text().size());
}
BENCHMARK_CAPTURE(events, libyaml, YamlReader::libyaml);
BENCHMARK_CAPTURE(events, yaml_cpp, YamlReader::yaml_cpp);

void bind(benchmark::State& state) {
  Arena arena;
  for (auto _ : state) {
    arena.reset();
    FindingLog log;
    bind_document(sample(), YamlReader::libyaml, kProjectRecord, &arena.make<ProjectDeclaration>(), arena, log);
  }
  count_bytes(state, sample().text().size());
}
BENCHMARK(bind);

void whole_project(benchmark::State& state, bool explain) {
  Arena arena;
  for (auto _ : state) {
    arena.reset();
    benchmark::DoNotOptimize(run(sample(), arena, explain).card.status);
  }
  count_bytes(state, sample().text().size());
}
BENCHMARK_CAPTURE(whole_project, validate, false);
BENCHMARK_CAPTURE(whole_project, score, true);

void decimal_parse_and_print(benchmark::State& state) {
  char buffer[Decimal::kMaxLength];
  for (auto _ : state) benchmark::DoNotOptimize(Decimal::parse("1234567.89")->write_to(buffer));
}
BENCHMARK(decimal_parse_and_print);

void fraction_of_points(benchmark::State& state) {
  const Decimal weight = *Decimal::parse("10"), actual = *Decimal::parse("117.20"), target = *Decimal::parse("118.50");
  for (auto _ : state) {
    benchmark::DoNotOptimize(round(Fraction(weight) * Fraction(actual) / Fraction(target), 2, Rounding::half_up));
  }
}
BENCHMARK(fraction_of_points);

void target_as_written(benchmark::State& state, const std::string& text) {
  for (auto _ : state) benchmark::DoNotOptimize(read_target(text, false, policy(), 2024));
}
BENCHMARK_CAPTURE(target_as_written, floor, "≥82万平方米");
BENCHMARK_CAPTURE(target_as_written, day, "11月底前");

// Each method over its own worked examples.
void score_row(benchmark::State& state, const ScoringMethod* method) {
  const WorkedExample& example = method->examples.front();
  MethodInput in{policy(), *Decimal::parse(example.weight)};
  in.target = read_target(example.target, false, policy(), 2024);
  in.actual = read_actual(example.actual, in.target, policy(), 2024);
  for (auto _ : state) benchmark::DoNotOptimize(method->score(in));
}

void write_report(benchmark::State& state, const ReportFormat* format) {
  Arena arena;
  ProjectResult project = run(sample(), arena, true);
  const auto writer = format->make({});
  std::string out;
  for (auto _ : state) {
    out.clear();
    writer->item(project.card, out);
  }
  count_bytes(state, out.size());
}

void read_scorecard(benchmark::State& state) {
  Arena arena;
  std::string line;
  write_card(run(sample(), arena, true).card, line);
  line.pop_back();
  for (auto _ : state) {
    Arena own;
    Scorecard card;
    std::string words;
    std::size_t column = 0;
    benchmark::DoNotOptimize(read_card(line, own, card, words, column));
  }
  count_bytes(state, line.size());
}
BENCHMARK(read_scorecard);

}  // namespace

int main(int argc, char** argv) {
  for (const ScoringMethod* each : scoring_methods()) {
    if (each->use != MethodUse::row || each->name == "levels") continue;
    benchmark::RegisterBenchmark(("method/" + std::string(each->name)).c_str(), score_row, each);
  }
  for (const ReportFormat* each : report_formats()) {
    benchmark::RegisterBenchmark(("write/" + std::string(each->name)).c_str(), write_report, each);
  }
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
