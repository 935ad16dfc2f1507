# SPDX-License-Identifier: Apache-2.0
# cmake -DSOURCE=… -DVERSION=… -P versions.cmake: every recipe has the project's version, and vcpkg's have their keys.
file(STRINGS ${SOURCE}/conanfile.py line REGEX "^    version = ")
if(NOT line STREQUAL "    version = \"${VERSION}\"")
    message(FATAL_ERROR "conanfile.py: ${line}, the project has ${VERSION}")
endif()

foreach(file IN ITEMS vcpkg.json port/kubehpp/vcpkg.json)
    file(READ ${SOURCE}/${file} text)
    foreach(key IN ITEMS name version description license dependencies features)
        string(JSON ${key} GET "${text}" ${key})
    endforeach()
    if(NOT version STREQUAL VERSION OR NOT name STREQUAL "kubehpp" OR NOT license STREQUAL "Apache-2.0")
        message(FATAL_ERROR "${file}: ${name} ${version} ${license}, the project has ${VERSION}")
    endif()
endforeach()

# The port offers the components that CMake knows, each as a feature with a description.
string(JSON count LENGTH "${features}")
if(NOT count EQUAL 5)
    message(FATAL_ERROR "port/kubehpp/vcpkg.json: ${count} features instead of 5")
endif()
foreach(feature IN ITEMS json boost-json yaml ranges cluster)
    string(JSON description GET "${features}" ${feature} description)
endforeach()

# The version's inline namespace: major and minor, as long as the major version is 0.
string(REGEX REPLACE "^([0-9]+)\\.([0-9]+).*" "v\\1_\\2" namespace ${VERSION})
file(GLOB_RECURSE headers ${SOURCE}/include/*.hpp)
foreach(header IN LISTS headers)
    file(STRINGS ${header} lines REGEX "^namespace kube::inline ")
    foreach(line IN LISTS lines)
        if(NOT line MATCHES "^namespace kube::inline ${namespace}[ :]")
            message(FATAL_ERROR "${header}: ${line}, the version asks for ${namespace}")
        endif()
    endforeach()
endforeach()
