# SPDX-License-Identifier: Apache-2.0
# The program on the README's first screen is examples/readme.cpp, and what it prints is readme.expected.
foreach(part IN ITEMS cpp expected)
    file(READ ${ROOT}/examples/readme.${part} text)
    string(REGEX REPLACE "^(//[^\n]*\n)+" "" text "${text}")
    file(READ ${ROOT}/README.md readme)
    string(FIND "${readme}" "${text}" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "README.md does not show examples/readme.${part} as it is")
    endif()
endforeach()
