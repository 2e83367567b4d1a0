// SPDX-License-Identifier: MIT
// The policies that are known: embedded ones (loaded when first needed), added ones, and files that
// others extend.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "validate/policy_document.hpp"

namespace pbs {

class PolicyStore {
 public:
  PolicyStore();

  // See PolicySet.
  const Policy* add(std::shared_ptr<const SourceFile> source, YamlReader reader, FindingLog& log);
  const Policy* choose(std::string_view id, std::optional<Date> date, std::optional<int> year,
                       bool* nearest) const;
  std::vector<std::string> names() const;
  void check(std::shared_ptr<const SourceFile> source, YamlReader reader, FindingLog& log) const;

 private:
  using Document = std::shared_ptr<const PolicyDocument>;
  using Chain =
      std::vector<std::string>;  // paths of the files being loaded, each extended by the one before
  struct Embedded {
    std::once_flag once;
    Document document;
  };
  struct Unusable {
    Document document;
    YamlReader reader;
  };

  const Document* embedded_slot(std::string_view name) const;
  const PolicyDocument* embedded(std::string_view name) const;
  std::shared_ptr<PolicyDocument> load(std::shared_ptr<const SourceFile> source, YamlReader reader,
                                       Chain chain, FindingLog& log) const;
  ParentSearch find_parent(const PolicyDeclaration& own, const SourceFile& source,
                           YamlReader reader, const Chain& chain) const;
  Document added_version(std::string_view id, const PolicyDeclaration& own,
                         const SourceFile& source) const;
  bool find_unusable(const PolicyDeclaration& own, ParentSearch& search) const;
  bool find_file(const PolicyDeclaration& own, const SourceFile& source, YamlReader reader,
                 const Chain& chain, ParentSearch& search) const;
  Document load_file(const std::string& path, YamlReader reader, const Chain& chain) const;
  const PolicyDocument* same_as(const PolicyDocument& document) const;
  bool check_versions(const PolicyDocument& document, FindingLog& log) const;
  void retry_unusable();
  void forget_unusable_files();

  std::unique_ptr<Embedded[]> embedded_;
  std::map<std::string, std::vector<Document>, std::less<>> added_;
  std::vector<Unusable> unusable_;
  mutable std::recursive_mutex files_mutex_;
  mutable std::map<std::string, Document> files_;  // by real path
  std::vector<Document> retired_;                  // findings may point into them
};

}  // namespace pbs
