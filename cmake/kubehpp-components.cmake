# SPDX-License-Identifier: Apache-2.0
# The interface targets, each with the headers it owns. One list of headers is what is verified and what is installed.

# Commas serve where a list cannot pass, as through command lines.
string(REPLACE "," ";" KUBEHPP_COMPONENTS "${KUBEHPP_COMPONENTS}")

set(kubehpp_include_dir "${PROJECT_SOURCE_DIR}/include")
file(GLOB_RECURSE kubehpp_headers CONFIGURE_DEPENDS "${kubehpp_include_dir}/kube/*.hpp")

# Folders, and doors of the same names, that belong to a component; the core has all the others.
set(kubehpp_json_parts json)
set(kubehpp_boost_json_parts boost_json)
set(kubehpp_yaml_parts yaml)
set(kubehpp_ranges_parts ranges)
set(kubehpp_cluster_parts patch cluster kubectl)

function(kubehpp_add_component name target)
    add_library(${target} INTERFACE)
    add_library(kubehpp::${name} ALIAS ${target})
    set_target_properties(${target} PROPERTIES EXPORT_NAME ${name})
    target_compile_features(${target} INTERFACE cxx_std_20)
    target_sources(${target} INTERFACE FILE_SET HEADERS BASE_DIRS "${kubehpp_include_dir}" FILES ${ARGN})
endfunction()

set(kubehpp_core_headers ${kubehpp_headers})
foreach(component IN ITEMS json boost_json yaml ranges cluster)
    set(kubehpp_${component}_headers ${kubehpp_headers})
    list(JOIN kubehpp_${component}_parts "|" parts)
    list(FILTER kubehpp_${component}_headers INCLUDE REGEX "^${kubehpp_include_dir}/kube/(${parts})(/|\\.hpp$)")
    list(FILTER kubehpp_core_headers EXCLUDE REGEX "^${kubehpp_include_dir}/kube/(${parts})(/|\\.hpp$)")
endforeach()

kubehpp_add_component(kubehpp kubehpp ${kubehpp_core_headers})
foreach(component IN LISTS KUBEHPP_COMPONENTS)
    if(NOT DEFINED kubehpp_${component}_parts)
        message(FATAL_ERROR "kubehpp: there is no component '${component}'; there are json, boost_json, yaml, "
            "ranges and cluster")
    endif()
    kubehpp_add_component(${component} kubehpp_${component} ${kubehpp_${component}_headers})
    target_link_libraries(kubehpp_${component} INTERFACE kubehpp)
endforeach()

# What a component needs is looked for and linked by name. Where it is missing, the component can still be installed;
# linking it is what fails, with the name of the missing target.
if("boost_json" IN_LIST KUBEHPP_COMPONENTS)
    if(NOT TARGET Boost::json)
        find_package(Boost 1.81 CONFIG QUIET COMPONENTS json)
    endif()
    target_link_libraries(kubehpp_boost_json INTERFACE Boost::json)
endif()
if("ranges" IN_LIST KUBEHPP_COMPONENTS)
    if(NOT TARGET range-v3::range-v3)
        find_package(range-v3 CONFIG QUIET)
    endif()
    target_link_libraries(kubehpp_ranges INTERFACE range-v3::range-v3)
endif()

# The one target that is compiled, for programs that decode and encode in many source files. Who links it makes no code
# for that; the macro tells <kube/json.hpp>.
if(KUBEHPP_COMPILED)
    if(NOT "json" IN_LIST KUBEHPP_COMPONENTS)
        message(FATAL_ERROR "kubehpp: KUBEHPP_COMPILED needs the component json")
    endif()
    add_library(kubehpp_compiled STATIC "${PROJECT_SOURCE_DIR}/compiled/json.cpp")
    add_library(kubehpp::compiled ALIAS kubehpp_compiled)
    set_target_properties(kubehpp_compiled PROPERTIES EXPORT_NAME compiled POSITION_INDEPENDENT_CODE ON)
    target_link_libraries(kubehpp_compiled PUBLIC kubehpp_json)
    target_compile_definitions(kubehpp_compiled PUBLIC KUBEHPP_COMPILED)
endif()
