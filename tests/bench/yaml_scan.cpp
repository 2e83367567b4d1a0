// SPDX-License-Identifier: MIT
// The floor: what any reader of these files has to do.
//   yaml_scan bytes PATH...   reads the bytes and adds them up
//   yaml_scan events PATH...  lets libyaml scan them and throws the events away
// Paths are files or folders (walked for *.yaml). Prints files, bytes and events.
#include <fcntl.h>
#include <unistd.h>
#include <yaml.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct Counts {
  std::size_t files = 0, bytes = 0, events = 0, sum = 0;
};

std::vector<std::string> files_of(const std::string& path) {
  std::vector<std::string> files;
  if (!std::filesystem::is_directory(path)) return {path};
  for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
    if (entry.is_regular_file() && entry.path().extension() == ".yaml") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

// Pieces of half a megabyte, so that one huge file takes no more memory than many small ones.
int read_piece(void* file, unsigned char* buffer, std::size_t size, std::size_t* got) {
  const ssize_t count = ::read(*static_cast<int*>(file), buffer, size);
  *got = count < 0 ? 0 : static_cast<std::size_t>(count);
  return count >= 0;
}

void read_bytes(int file, std::vector<unsigned char>& buffer, Counts& counts) {
  std::size_t got = 0;
  while (read_piece(&file, buffer.data(), buffer.size(), &got) && got != 0) {
    counts.bytes += got;
    for (std::size_t i = 0; i < got; i += 64) counts.sum += buffer[i];
  }
}

bool scan_events(int file, Counts& counts) {
  yaml_parser_t parser;
  if (yaml_parser_initialize(&parser) == 0) return false;
  yaml_parser_set_input(&parser, read_piece, &file);
  bool more = true;
  while (more) {
    yaml_event_t event;
    if (yaml_parser_parse(&parser, &event) == 0) break;
    ++counts.events;
    more = event.type != YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  counts.bytes += parser.offset;
  yaml_parser_delete(&parser);
  return !more;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const bool events = std::string_view(argv[1]) == "events";
  std::vector<unsigned char> buffer(512U << 10);
  Counts counts;
  for (int i = 2; i < argc; ++i) {
    for (const std::string& path : files_of(argv[i])) {
      int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
      if (file < 0) return 4;
      ++counts.files;
      if (!events) {
        read_bytes(file, buffer, counts);
      } else if (!scan_events(file, counts)) {
        std::fprintf(stderr, "%s: not read to its end\n", path.c_str());
        return 1;
      }
      ::close(file);
    }
  }
  std::printf("%zu files, %zu bytes, %zu events (%zu)\n", counts.files, counts.bytes, counts.events, counts.sum);
  return 0;
}
