# SPDX-License-Identifier: Apache-2.0
# What this project's own programs are built with; nothing of it reaches a consumer.

find_program(KUBEHPP_CCACHE ccache)
mark_as_advanced(KUBEHPP_CCACHE)
if(KUBEHPP_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${KUBEHPP_CCACHE}")
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(kubehpp_warnings -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 11)
    message(FATAL_ERROR "kubehpp: g++ 11 or newer is needed, this is ${CMAKE_CXX_COMPILER_VERSION}")
endif()

# The components whose libraries are here, as targets to link and as macros KUBEHPP_HAS_<NAME> for generated sources.
set(kubehpp_missing "")
add_library(kubehpp_all INTERFACE)
target_link_libraries(kubehpp_all INTERFACE kubehpp)
foreach(component IN LISTS KUBEHPP_COMPONENTS)
    if((component STREQUAL "boost_json" AND NOT TARGET Boost::json)
            OR (component STREQUAL "ranges" AND NOT TARGET range-v3::range-v3))
        list(APPEND kubehpp_missing ${component})
    else()
        target_link_libraries(kubehpp_all INTERFACE kubehpp_${component})
    endif()
endforeach()
if(kubehpp_missing)
    list(JOIN kubehpp_missing ", " missing)
    message(FATAL_ERROR "kubehpp: its own tests and examples need all components; not found for: ${missing}. "
        "On Debian: apt-get install libboost-json-dev librange-v3-dev, or give -DKUBEHPP_COMPONENTS=…")
endif()

add_library(kubehpp_dev INTERFACE)
target_compile_options(kubehpp_dev INTERFACE ${kubehpp_warnings})

# A program of this project: its sources, and what it links beside the warnings.
function(kubehpp_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE kubehpp_dev ${arg_LINK})
endfunction()

if(KUBEHPP_BUILD_TESTS OR KUBEHPP_BUILD_EXAMPLES)
    enable_testing()
endif()
if(KUBEHPP_BUILD_TESTS)
    # Each header is compiled alone, as part of the build.
    set_target_properties(kubehpp PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    foreach(component IN LISTS KUBEHPP_COMPONENTS)
        set_target_properties(kubehpp_${component} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    endforeach()
    add_subdirectory(tests)
endif()
if(KUBEHPP_BUILD_EXAMPLES)
    add_subdirectory(examples)
endif()
if(KUBEHPP_BUILD_BENCH)
    add_subdirectory(bench)
endif()
