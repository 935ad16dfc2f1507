# SPDX-License-Identifier: Apache-2.0
# An overlay port: it packages the checkout that it stands in.
#     vcpkg install 'kubehpp[json,yaml]' --overlay-ports=<checkout>/port
get_filename_component(SOURCE_PATH "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)

set(VCPKG_BUILD_TYPE release) # header-only port

set(components "")
foreach(component IN ITEMS json boost_json yaml ranges cluster)
    string(REPLACE "_" "-" feature ${component}) # as vcpkg has it
    if(feature IN_LIST FEATURES)
        list(APPEND components ${component})
    endif()
endforeach()

list(JOIN components "," components)

vcpkg_cmake_configure(
    SOURCE_PATH "${SOURCE_PATH}"
    OPTIONS
        "-DKUBEHPP_COMPONENTS=${components}"
        -DKUBEHPP_BUILD_TESTS=OFF
        -DKUBEHPP_BUILD_EXAMPLES=OFF
)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH share/cmake/kubehpp)

file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug" "${CURRENT_PACKAGES_DIR}/lib")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
