// SPDX-License-Identifier: MIT
#include "report/formats/html_page.hpp"

#include <cctype>
#include <set>

#include "catch.hpp"

namespace pbs::test {

namespace {

std::string unescaped(std::string_view text) {
  static const std::map<std::string_view, std::string_view> kEntities = {
      {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}};
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] != '&') {
      out += text[at++];
      continue;
    }
    const std::string_view entity = text.substr(at, text.find(';', at) + 1 - at);
    REQUIRE(kEntities.contains(entity));
    out += kEntities.at(entity);
    at += entity.size();
  }
  return out;
}

class Reader {
 public:
  explicit Reader(std::string_view page) : page_(page) {}

  std::vector<HtmlElement> read() {
    constexpr std::string_view kDoctype = "<!doctype html>\n";
    REQUIRE(page_.starts_with(kDoctype));
    at_ = kDoctype.size();
    while (at_ < page_.size()) {
      if (page_[at_] == '<') {
        tag();
      } else {
        text(page_.substr(at_, page_.find('<', at_) - at_));
      }
    }
    REQUIRE(open_.empty());
    return std::move(elements_);
  }

 private:
  void text(std::string_view raw) {
    REQUIRE(raw.find('>') == std::string_view::npos);
    const std::string words = unescaped(raw);
    for (const std::size_t index : open_) elements_[index].text += words;
    at_ += raw.size();
  }

  void tag() {
    const std::size_t end = page_.find('>', at_);
    REQUIRE(end != std::string_view::npos);
    std::string_view inside = page_.substr(at_ + 1, end - at_ - 1);
    at_ = end + 1;
    end_before(inside.substr(0, inside.find(' ')));
    if (inside.starts_with('/')) {
      REQUIRE_FALSE(open_.empty());
      REQUIRE(elements_[open_.back()].tag == inside.substr(1));
      open_.pop_back();
      return;
    }
    static const std::set<std::string_view> kVoid = {"meta", "br"};
    HtmlElement element;
    element.tag = inside.substr(0, inside.find(' '));
    element.parent = open_.empty() ? elements_.size() : open_.back();
    attributes(inside.substr(element.tag.size()), element);
    const bool empty = kVoid.contains(element.tag) || inside.ends_with('/');
    elements_.push_back(std::move(element));
    if (!empty) open_.push_back(elements_.size() - 1);
    const std::string& tag = elements_.back().tag;
    if (tag == "style" || tag == "script") raw_text("</" + tag + ">");
  }

  // The ends that the HTML standard (13.1.2.4) lets be left out before this tag, and no others.
  void end_before(std::string_view next) {
    using Tags = std::set<std::string_view>;
    static const std::map<std::string_view, Tags> kEnds = {
        {"td", {"td", "th", "tr", "/tr", "tbody", "tfoot", "/tbody", "/tfoot", "/thead", "/table"}},
        {"th", {"td", "th", "tr", "/tr", "tbody", "tfoot", "/tbody", "/tfoot", "/thead", "/table"}},
        {"tr", {"tr", "tbody", "tfoot", "/tbody", "/tfoot", "/thead", "/table"}},
        {"thead", {"tbody", "tfoot"}},
        {"tbody", {"tbody", "tfoot", "/table"}},
        {"tfoot", {"/table"}},
        {"dt", {"dt", "dd"}},
        {"dd", {"dt", "dd", "/dl", "/div"}},
        {"li", {"li", "/ul", "/ol"}},
        {"p",
         {"p", "ul", "dl", "table", "/td", "td", "tr", "/tr", "/tbody", "tbody", "tfoot", "li",
          "/li", "/ul", "/div", "/section"}}};
    while (!open_.empty()) {
      const auto known = kEnds.find(elements_[open_.back()].tag);
      if (known == kEnds.end() || !known->second.contains(next)) return;
      std::string& words = elements_[open_.back()].text;
      if (words.ends_with('\n')) words.pop_back();  // the line break behind the tag left out
      open_.pop_back();
    }
  }

  void raw_text(const std::string& close) {
    const std::size_t end = page_.find(close, at_);
    REQUIRE(end != std::string_view::npos);
    elements_.back().text = page_.substr(at_, end - at_);
    at_ = end;
  }

  // ` name="value"` again and again, or ` name` alone.
  static void attributes(std::string_view raw, HtmlElement& element) {
    while (raw.starts_with(' ')) {
      raw.remove_prefix(1);
      const std::string name(raw.substr(0, raw.find_first_of("= ")));
      raw.remove_prefix(name.size());
      std::string value;
      if (raw.starts_with("=\"")) {
        const std::size_t end = raw.find('"', 2);
        REQUIRE(end != std::string_view::npos);
        value = unescaped(raw.substr(2, end - 2));
        raw.remove_prefix(end + 1);
      } else if (raw.starts_with('=')) {  // without quotes: letters, digits and hyphens only
        value = raw.substr(1, raw.find(' ') - 1);
        for (const char byte : value) {
          REQUIRE((std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '-'));
        }
        raw.remove_prefix(1 + value.size());
      }
      REQUIRE(element.attributes.emplace(name, value).second);
    }
    REQUIRE((raw.empty() || raw == "/"));
  }

  std::string_view page_;
  std::size_t at_ = 0;
  std::vector<HtmlElement> elements_;
  std::vector<std::size_t> open_;
};

}  // namespace

std::vector<HtmlElement> read_html(std::string_view page) {
  return Reader(page).read();
}

std::vector<const HtmlElement*> elements(const std::vector<HtmlElement>& page, std::string_view tag,
                                         std::string_view html_class) {
  std::vector<const HtmlElement*> found;
  for (const HtmlElement& element : page) {
    if (element.tag != tag) continue;
    const auto name = element.attributes.find("class");
    const std::string classes = name == element.attributes.end() ? " " : " " + name->second + " ";
    if (html_class.empty() ||
        classes.find(" " + std::string(html_class) + " ") != std::string::npos) {
      found.push_back(&element);
    }
  }
  return found;
}

const HtmlElement& element_of(const std::vector<HtmlElement>& page, std::string_view id) {
  const HtmlElement* found = nullptr;
  for (const HtmlElement& element : page) {
    const auto name = element.attributes.find("id");
    if (name == element.attributes.end() || name->second != id) continue;
    REQUIRE(found == nullptr);
    found = &element;
  }
  INFO(id);
  REQUIRE(found != nullptr);
  return *found;
}

}  // namespace pbs::test
