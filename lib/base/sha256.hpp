// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace pbs {

/// The SHA-256 digest (FIPS 180-4) of `bytes` as 64 lower-case hexadecimal digits. Throws
/// std::runtime_error when the cryptographic library refuses to work.
std::string sha256_hex(std::string_view bytes);

}  // namespace pbs
