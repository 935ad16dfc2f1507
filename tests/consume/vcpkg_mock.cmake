# SPDX-License-Identifier: Apache-2.0
# cmake -DSOURCE=… -DWORK=… -DCOMPILER=… -P vcpkg_mock.cmake: runs the overlay port's portfile in script mode, with
# stand-ins for the functions of vcpkg's that it calls, and looks at what it leaves to be packaged.
cmake_minimum_required(VERSION 3.25)
set(CURRENT_PACKAGES_DIR ${WORK}/packages)
set(FEATURES core json boost-json cluster)
file(REMOVE_RECURSE ${WORK})

function(mock_run)
    execute_process(COMMAND ${ARGV} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "${output}")
    endif()
endfunction()
function(vcpkg_cmake_configure)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "SOURCE_PATH" "OPTIONS")
    mock_run(${CMAKE_COMMAND} -G Ninja -S ${arg_SOURCE_PATH} -B ${WORK}/build -DCMAKE_CXX_COMPILER=${COMPILER}
        -DCMAKE_INSTALL_PREFIX=${CURRENT_PACKAGES_DIR} ${arg_OPTIONS})
endfunction()
function(vcpkg_cmake_install)
    mock_run(${CMAKE_COMMAND} --install ${WORK}/build)
endfunction()
function(vcpkg_cmake_config_fixup)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "CONFIG_PATH" "")
    if(NOT EXISTS ${CURRENT_PACKAGES_DIR}/${arg_CONFIG_PATH})
        message(FATAL_ERROR "vcpkg_cmake_config_fixup: there is no ${arg_CONFIG_PATH}")
    endif()
    file(RENAME ${CURRENT_PACKAGES_DIR}/${arg_CONFIG_PATH} ${CURRENT_PACKAGES_DIR}/share/kubehpp)
    file(REMOVE ${CURRENT_PACKAGES_DIR}/share/cmake)
endfunction()
function(vcpkg_install_copyright)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "FILE_LIST")
    file(COPY_FILE ${arg_FILE_LIST} ${CURRENT_PACKAGES_DIR}/share/kubehpp/copyright)
endfunction()

include(${SOURCE}/port/kubehpp/portfile.cmake)

foreach(file IN ITEMS share/kubehpp/copyright share/kubehpp/kubehpp-config.cmake share/kubehpp/kubehpp-targets.cmake
        share/kubehpp/kubehpp-json-targets.cmake share/kubehpp/kubehpp-boost_json-targets.cmake
        share/kubehpp/kubehpp-cluster-targets.cmake include/kube/labels.hpp)
    if(NOT EXISTS ${CURRENT_PACKAGES_DIR}/${file})
        message(FATAL_ERROR "the package lacks ${file}")
    endif()
endforeach()
foreach(file IN ITEMS lib debug share/kubehpp/kubehpp-yaml-targets.cmake)
    if(EXISTS ${CURRENT_PACKAGES_DIR}/${file})
        message(FATAL_ERROR "the package has ${file}")
    endif()
endforeach()
