# SPDX-License-Identifier: Apache-2.0
# Defines libyaml::libyaml. Distributions build libyaml without CMake, so it has no package of its own there.
if(NOT TARGET libyaml::libyaml)
    find_path(libyaml_INCLUDE_DIR yaml.h)
    find_library(libyaml_LIBRARY NAMES yaml libyaml)
    mark_as_advanced(libyaml_INCLUDE_DIR libyaml_LIBRARY)
    include(FindPackageHandleStandardArgs)
    find_package_handle_standard_args(libyaml REQUIRED_VARS libyaml_LIBRARY libyaml_INCLUDE_DIR)
    if(libyaml_FOUND)
        add_library(libyaml::libyaml UNKNOWN IMPORTED)
        set_target_properties(libyaml::libyaml PROPERTIES
            IMPORTED_LOCATION "${libyaml_LIBRARY}"
            INTERFACE_INCLUDE_DIRECTORIES "${libyaml_INCLUDE_DIR}")
    endif()
endif()
