// SPDX-License-Identifier: MIT
// Catch2's own main is linked in; this file only gives the target a source of its own.
#include "catch.hpp"
