// SPDX-License-Identifier: MIT
// Who buys what from whom, and by which contract; and who performed a stage (`by`).
#include "base/text.hpp"
#include "declaration/vocabulary.hpp"
#include "validate/convert.hpp"
#include "validate/convert_internal.hpp"

namespace pbs {
namespace {

// In the scalar form the word is the name.
std::string_view name_of(const PartyDeclaration& party) {
  return party.name.blank() ? party.word.stated() : party.name.stated();
}

Stated<Role> role(ScalarReader& scalars, const Text& text) {
  const int index = scalars.word(text, kRoleWords);
  return {index < 0 ? std::nullopt : std::optional(static_cast<Role>(index)), text};
}

// A word of one of two vocabularies; nothing is said of another one.
ClosedWord type_of_performer(const Text& text) {
  for (const Vocabulary* words : {&kPurchaserTypeWords, &kSupplierTypeWords}) {
    const int index = text.blank() ? -1 : words->find(text.value);
    if (index >= 0) return {words->terms[static_cast<std::size_t>(index)].id, text};
  }
  return {{}, text};
}

// A department, purchaser or supplier; `types` may be nullptr.
Party convert_body(ScalarReader& scalars, const PartyDeclaration& written,
                   const Vocabulary* types) {
  Party party;
  party.place = written.place;
  party.name = name_of(written);
  party.code = written.id.stated();
  if (types != nullptr) party.type = closed_word(scalars, written.type, *types);
  party.set_target = {scalars.flag(written.set_target), written.set_target};
  party.justification = written.justification.stated();
  party.related_to = written.related_to;
  return party;
}

void convert_bodies(Conversion& c) {
  const ProjectDeclaration& written = c.written;
  Stages& stages = c.project.stages;
  c.scalars.about("department");
  stages.department = convert_body(c.scalars, written.department, nullptr);
  c.scalars.about("purchaser");
  stages.purchaser = convert_body(c.scalars, written.purchaser, &kPurchaserTypeWords);
  c.scalars.about("supplier");
  stages.supplier = convert_body(c.scalars, written.supplier, &kSupplierTypeWords);
  c.project.department = stages.department.name;
  c.project.purchaser = stages.purchaser.name;
  c.project.supplier = stages.supplier.name;
}

void convert_service(Conversion& c) {
  const ServiceDeclaration& written = c.written.service;
  Project& project = c.project;
  c.scalars.about("service");
  project.catalogue = written.catalogue.stated();
  project.service_class = closed_word(c.scalars, written.service_class, kServiceClassWords).id;
  project.service_kind = closed_word(c.scalars, written.kind, kServiceKindWords).id;
  project.stages.negative_list = closed_word(c.scalars, written.negative_list, kNegativeListWords);
}

void convert_contract(Conversion& c) {
  const ContractDeclaration& written = c.written.contract;
  if (!written.place.known()) return;
  Contract& contract = c.project.stages.contract;
  ScalarReader& scalars = c.scalars;
  scalars.about("contract");
  contract.place = written.place;
  contract.procedure = closed_word(scalars, written.procedure, kProcedureWords);
  contract.amount = scalars.amount(written.amount, c.project.money);
  contract.signed_on = scalars.date(written.signed_on);
  contract.published = scalars.date(written.published);
  contract.start = scalars.date(written.start);
  contract.end = scalars.date(written.end);
  contract.months = scalars.points(written.months);
  contract.terms = closed_words(c, written.terms, kContractTermWords);
  contract.guarantee = {scalars.flag(written.guarantee), written.guarantee};
  contract.subcontracted = {scalars.flag(written.subcontracted), written.subcontracted};
  contract.ledger = {scalars.flag(written.ledger), written.ledger};
  contract.long_term = closed_words(c, written.long_term, kLongTermWords);
}

}  // namespace

ClosedWord closed_word(ScalarReader& scalars, const Text& text, const Vocabulary& vocabulary) {
  const int index = scalars.word(text, vocabulary);
  if (index < 0) return {{}, text};
  return {vocabulary.terms[static_cast<std::size_t>(index)].id, text};
}

List<ClosedWord> closed_words(Conversion& c, const List<Text>& texts,
                              const Vocabulary& vocabulary) {
  List<ClosedWord> words;
  for (const Text& text : texts) {
    if (!text.blank()) words.append(c.arena, closed_word(c.scalars, text, vocabulary));
  }
  return words;
}

Party convert_performer(ScalarReader& scalars, const PartyDeclaration& written) {
  Party party;
  if (!written.place.known()) return party;
  party.place = written.place;
  party.role = role(scalars, written.role.blank() ? written.word : written.role);
  party.name = written.name.stated();
  party.code = written.id.stated();
  party.type = type_of_performer(written.type);
  party.qualified = {scalars.flag(written.qualified), written.qualified};
  party.commissioned_by = role(scalars, written.commissioned_by);
  party.selected = closed_word(scalars, written.selected, kProcedureWords);
  party.related_to = written.related_to;
  return party;
}

void convert_purchase(Conversion& c) {
  convert_bodies(c);
  convert_service(c);
  convert_contract(c);
}

}  // namespace pbs
