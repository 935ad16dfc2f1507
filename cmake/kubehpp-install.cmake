# SPDX-License-Identifier: Apache-2.0
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

# Headers fit every machine, so the package stands in share and not in the library folder. What is compiled does not.
set(kubehpp_package_dir "${CMAKE_INSTALL_DATADIR}/cmake/kubehpp")

install(TARGETS kubehpp EXPORT kubehpp-targets FILE_SET HEADERS)
install(EXPORT kubehpp-targets NAMESPACE kubehpp:: DESTINATION ${kubehpp_package_dir})
foreach(component IN LISTS KUBEHPP_COMPONENTS)
    install(TARGETS kubehpp_${component} EXPORT kubehpp-${component}-targets FILE_SET HEADERS)
    install(EXPORT kubehpp-${component}-targets NAMESPACE kubehpp:: DESTINATION ${kubehpp_package_dir})
endforeach()
if(KUBEHPP_COMPILED)
    install(TARGETS kubehpp_compiled EXPORT kubehpp-compiled-targets)
    install(EXPORT kubehpp-compiled-targets NAMESPACE kubehpp:: DESTINATION ${kubehpp_package_dir})
endif()

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/kubehpp-config.cmake.in kubehpp-config.cmake
    INSTALL_DESTINATION ${kubehpp_package_dir} NO_SET_AND_CHECK_MACRO)
set(kubehpp_machine ARCH_INDEPENDENT)
if(KUBEHPP_COMPILED)
    set(kubehpp_machine "")
endif()
write_basic_package_version_file(kubehpp-config-version.cmake COMPATIBILITY SameMajorVersion ${kubehpp_machine})
install(FILES
    ${CMAKE_CURRENT_BINARY_DIR}/kubehpp-config.cmake
    ${CMAKE_CURRENT_BINARY_DIR}/kubehpp-config-version.cmake
    DESTINATION ${kubehpp_package_dir})
