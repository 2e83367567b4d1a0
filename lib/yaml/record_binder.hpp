// SPDX-License-Identifier: MIT
// The sink behind bind_document: a stack of frames, one an open mapping or list that a field table
// knows. What no table knows is skipped whole.
#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "yaml/binder.hpp"
#include "yaml/syntax_scan.hpp"

namespace pbs {

class RecordBinder final : public EventSink {
 public:
  RecordBinder(const SourceFile& source, const Record& record, void* object, Arena& arena,
               FindingLog& log, const ReadLimits& limits);

  // Whether the document was a mapping (even if it was not read to its end).
  bool found_mapping() const { return found_mapping_; }
  // Whether there was anything else than an empty node.
  bool found_anything() const { return found_anything_; }
  // Reports what waits for the reading to go on. Not called when YAML refused the text, because
  // what it refused may have been a part of the value concerned.
  void finish() { report_waiting_scalar(); }

  void mapping_start(Location at) override;
  void mapping_end(Location at) override;
  void sequence_start(Location at) override;
  void sequence_end(Location at) override;
  void scalar(std::string_view value, ScalarStyle style, Location at) override;
  void alias(std::string_view name, Location at) override;
  void anchor(std::string_view name, Location at) override;
  void tag(std::string_view name, Location at) override;
  bool stopped() const override { return stopped_; }

 private:
  enum class Role : std::uint8_t {
    record,  // `object` is a struct described by `record`
    map,     // `object` is the list of a text_map or record_map field
    list,    // `object` is the list of a text_list or record_list field
    rows,    // `object` is the List<List<Text>> of a text_rows field
    row      // `object` is one List<Text> of it
  };
  struct Frame {
    Role role;
    bool has_key = false;  // a mapping whose value comes next
    const Record* record = nullptr;
    void* object = nullptr;
    const Field* field = nullptr;  // of the list or map; in a record, of the key that was read
    std::size_t hint = 0;          // see Record::find
    std::size_t keys = 0;          // first of this frame in key_places_ or map_keys_
    Text key;                      // the key that was read; of a list, its own
    Location start;                // of the first key, or else of the mapping
    bool has_first_key = false;
  };
  static constexpr std::size_t kLinearKeys = 32;

  // Counts a node; false when it is to be passed over or a limit ends the reading.
  bool admit(Location at);
  bool admit_collection(Location at);
  bool leave_collection();
  void exceed(const RuleInfo& rule, Location at, std::size_t limit);

  void push_record(const Record& record, void* object, Location at);
  void push_list(Role role, const Field& field, void* list, const Text& key);
  void pop();

  void take_key(const Text& key);
  void take_record_key(Frame& frame, const Text& key);
  void take_map_key(Frame& frame, const Text& key);
  void take_value(const Text& value);
  void take_field_value(const Field& field, void* member, const Text& value, const Text& key);
  void take_map_value(Frame& frame, const Text& value);
  void take_element(Frame& frame, const Text& value);
  bool open_mapping(Location at);
  bool open_list();
  void open_root_mapping(Location at);

  bool duplicate_map_key(Frame& frame, const Text& key, Location& first) const;
  void remember_map_key(Frame& frame, const Text& key);
  void report_unknown_key(Frame& frame, const Text& key);
  void report_duplicate(const Text& key, Location first);
  void report_missing(const Frame& frame);
  void offer_renames(const Frame& frame);
  bool report_wide_blank(const Text& key);
  bool report_full_width_key(const Text& key);
  void report_full_width_colon(std::string_view key, Location at);
  bool report_full_width_pairs(const Text& value, bool free_keys = false);
  void report_shape(std::string_view wanted, const Text& key, Location at);
  void report_scalar(std::string_view wanted, const Text& key, const Text& value,
                     bool free_keys = false);
  void report_waiting_scalar();
  void excuse(Frame& frame, std::string_view name);

  std::string_view keep(std::string_view value);
  bool in_source(std::string_view view) const;
  Place place(Location at) const { return {&source_, at}; }
  bool awaits_key() const;

  const SourceFile& source_;
  const Record& root_;
  void* root_object_;
  Arena& arena_;
  FindingLog& log_;
  const ReadLimits& limits_;
  std::vector<Frame> frames_;
  std::vector<Location> key_places_;  // of the keys of open records, one a field
  std::vector<Text> map_keys_;        // of open maps
  // Keys of maps that have more than kLinearKeys, by the number of the frame.
  std::map<std::pair<std::size_t, std::string_view>, Location> many_keys_;
  // A scalar where a mapping or list is wanted, until the next event.
  struct WaitingScalar {
    std::string_view wanted;
    Text key;
    Text value;
    bool free_keys = false;
  };
  std::optional<WaitingScalar> waiting_;
  std::optional<KnownNames> names_;  // made when first needed
  // Unknown keys of open records that may be given the only name near them.
  struct Rename {
    std::size_t finding;
    std::size_t frame;  // number of the record's frame
    const Field* field;
    TextEdit edit;
  };
  std::vector<Rename> renames_;
  std::size_t nodes_ = 0;
  std::size_t depth_ = 0;
  std::size_t skip_depth_ = 0;  // open collections that are passed over
  std::size_t skip_nodes_ = 0;  // nodes to pass over next
  bool found_mapping_ = false;
  bool found_anything_ = false;
  bool stopped_ = false;
};

}  // namespace pbs
