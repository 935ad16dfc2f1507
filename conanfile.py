# SPDX-License-Identifier: Apache-2.0
from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy
from conan.tools.layout import basic_layout

required_conan_version = ">=2.0"


class KubehppConan(ConanFile):
    name = "kubehpp"
    version = "0.1.0"
    license = "Apache-2.0"
    description = "Kubernetes' object models and pure algorithms, header-only"
    topics = ("kubernetes", "label-selector", "scheduler", "cpp20", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    # What a package depends on; the headers are always all there.
    options = {"with_boost_json": [True, False], "with_ranges": [True, False]}
    default_options = {"with_boost_json": True, "with_ranges": True}
    exports_sources = "CMakeLists.txt", "LICENSE", "cmake/*", "include/*"
    no_copy_source = True

    def layout(self):
        basic_layout(self)

    def requirements(self):
        if self.options.with_boost_json:
            self.requires("boost/1.86.0")
        if self.options.with_ranges:
            self.requires("range-v3/0.12.0")

    def validate(self):
        check_min_cppstd(self, 20)

    def package_id(self):
        self.info.clear()

    def package(self):
        copy(self, "LICENSE", self.source_folder, f"{self.package_folder}/licenses")
        copy(self, "*.hpp", f"{self.source_folder}/include", f"{self.package_folder}/include")

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "kubehpp")
        needs = {"kubehpp": [], "json": [], "boost_json": ["boost::json"], "yaml": [],
                 "ranges": ["range-v3::range-v3"], "cluster": []}
        for name, requires in needs.items():
            if name in ("boost_json", "ranges") and not self.options.get_safe(f"with_{name}"):
                continue
            component = self.cpp_info.components[name]
            component.set_property("cmake_target_name", f"kubehpp::{name}")
            component.requires = requires if name == "kubehpp" else ["kubehpp", *requires]
            component.bindirs = []
            component.libdirs = []
