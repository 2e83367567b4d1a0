# SPDX-License-Identifier: MIT
# Flags that every target of ours is compiled with.
add_library(pbs_warnings INTERFACE)
target_compile_options(pbs_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-align -Wnull-dereference -Wextra-semi)
if(PBS_WARNINGS_AS_ERRORS)
  target_compile_options(pbs_warnings INTERFACE -Werror)
endif()
target_compile_definitions(pbs_warnings INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(PBS_SANITIZE)
  target_compile_options(pbs_warnings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(pbs_warnings INTERFACE -fsanitize=address,undefined)
endif()
if(PBS_FUZZ)
  # Coverage of the library guides the fuzzers. RapidJSON adds 0 to a null pointer on purpose.
  target_compile_options(pbs_warnings INTERFACE -fsanitize=fuzzer-no-link -fno-sanitize=pointer-overflow)
endif()
if(PBS_COVERAGE)
  target_compile_options(pbs_warnings INTERFACE --coverage)
  target_link_options(pbs_warnings INTERFACE --coverage)
endif()
