"""From the built program to what a person downloads: a package for Debian and its relatives, and a portable archive.

    pack.py TREE ICONS TARGET        TREE is PyInstaller's folder; TARGET gets afterview_….deb and afterview-….tar.xz

What the package depends on is read from the program itself: every library that a file of it needs and that is not in
it, by the package that brings it on the machine that builds. What only a plugin needs that Qt does without (GTK's
looks, printers, Wayland) is recommended instead.
"""

import gzip
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
OPTIONAL = re.compile(r"platformthemes|printsupport|wayland|WaylandClient")
ALWAYS = ("ca-certificates",)
RECOMMENDED = (
    "dbus-user-session | dbus-session-bus", "desktop-file-utils", "hicolor-icon-theme", "shared-mime-info", "xdg-utils",
)  # fmt: skip
SUGGESTED = ("gnome-keyring | kwalletmanager",)
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def main(tree: Path, icons: Path, target: Path) -> None:
    os.umask(0o022)
    version = (tree / "_internal" / "VERSION").read_text("utf-8").strip()
    machine = os.uname().machine
    target.mkdir(parents=True, exist_ok=True)
    work = tree.parent
    for made in (
        portable(tree, icons, work / f"afterview-{version}", work, machine),
        debian(tree, icons, work / "deb", work, version, ARCHITECTURES[machine]),
    ):  # moved when it is whole, so that nobody takes half a package for one
        print(shutil.move(made, target / made.name))


def day() -> tuple[str, int]:
    """Of the commit that is packed: the same source gives the same package."""
    seconds = int(os.environ["SOURCE_DATE_EPOCH"])
    said = subprocess.run(["date", "-u", "-d", f"@{seconds}", "+%Y-%m-%d"], capture_output=True, text=True, check=True)
    return said.stdout.strip(), seconds


def share(to: Path, icons: Path, version: str) -> None:
    """What a desktop looks for below share/."""
    for source, place in (
        (HERE / "afterview.desktop", "applications/afterview.desktop"),
        (HERE / "afterview.xml", "mime/packages/afterview.xml"),
    ):
        (to / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, to / place)
    shutil.copytree(icons / "hicolor", to / "icons" / "hicolor")
    told = (HERE / "org.afterview.Afterview.metainfo.xml").read_text("utf-8")
    (to / "metainfo").mkdir()
    file = to / "metainfo" / "org.afterview.Afterview.metainfo.xml"
    file.write_text(told.replace("@VERSION@", version).replace("@DATE@", day()[0]), "utf-8")


def portable(tree: Path, icons: Path, folder: Path, target: Path, machine: str) -> Path:
    _anew(folder)
    shutil.copytree(tree, folder, symlinks=True, dirs_exist_ok=True)
    share(folder / "share", icons, folder.name.removeprefix("afterview-"))
    shutil.copy(HERE / "add-to-menu", folder / "add-to-menu")
    (folder / "LICENCES.txt").write_text(copyright_file(), "utf-8")
    archive = target / f"{folder.name}-linux-{machine}.tar.xz"
    subprocess.run(
        [
            "tar", "--create", f"--file={archive}", "--use-compress-program=xz -T2 -6", "--sort=name", "--owner=root:0",
            "--group=root:0", f"--mtime=@{day()[1]}", "--format=gnu", f"--directory={folder.parent}", folder.name,
        ],
        check=True,
    )  # fmt: skip
    return archive


def debian(tree: Path, icons: Path, stage: Path, target: Path, version: str, architecture: str) -> Path:
    _anew(stage)
    shutil.copytree(tree, stage / "usr/lib/afterview", symlinks=True)
    (stage / "usr/bin").mkdir(parents=True)
    (stage / "usr/bin/afterview").symlink_to("../lib/afterview/afterview")
    share(stage / "usr/share", icons, version)
    documents = stage / "usr/share/doc/afterview"
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(copyright_file(), "utf-8")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (documents / "changelog.gz").write_bytes(gzip.compress(changes, mtime=day()[1]))
    (stage / "DEBIAN").mkdir()
    shutil.copy(HERE / "debian" / "postrm", stage / "DEBIAN" / "postrm")
    files = [file for file in sorted(stage.rglob("*")) if file.is_file() and not file.is_symlink()]
    kilobytes = sum(-(-file.stat().st_size // 1024) for file in files)
    needed, optional = needed_packages(tree)
    (stage / "DEBIAN/control").write_text(control(version, architecture, kilobytes, needed, optional), "utf-8")
    package = target / f"afterview_{version}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(stage), str(package)],
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return package


def control(version: str, architecture: str, kilobytes: int, needed: list[str], optional: list[str]) -> str:
    fields = {
        "Package": "afterview",
        "Version": version,
        "Architecture": architecture,
        "Maintainer": "Afterview contributors <afterview@localhost>",
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join([*needed, *ALWAYS]),
        "Recommends": ", ".join([*optional, *RECOMMENDED]),
        "Suggests": ", ".join(SUGGESTED),
        "Section": "misc",
        "Priority": "optional",
        "Description": "does the right thing after a job interview, at the right moment\n"
        " Afterview keeps applications on a board, knows what good manners and good sense\n"
        " ask for after an interview, and says so at the right moment: debrief, thanks,\n"
        " follow-ups, recruiters and references. Everything stays on this computer.",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def needed_packages(tree: Path) -> tuple[list[str], list[str]]:
    """Debian packages of the libraries that are not in the tree: those it needs, and those it can do without."""
    here = {file.name for file in tree.rglob("*.so*")}
    needed: dict[str, set[str]] = {"needed": set(), "optional": set()}
    for file in binaries(tree):
        kind = "optional" if OPTIONAL.search(str(file.relative_to(tree))) else "needed"
        said = subprocess.run(["readelf", "-d", str(file)], capture_output=True, text=True, check=True).stdout
        needed[kind] |= set(re.findall(r"\(NEEDED\).*\[(.+?)\]", said)) - here
    listed = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    places = dict(reversed(re.findall(r"^\s+(\S+) \([^)]*\) => (\S+)$", listed, re.MULTILINE)))
    owners = {name: owner(places[name]) for name in needed["needed"] | needed["optional"]}
    firm = {owners[name] for name in needed["needed"]}
    optional = sorted({owners[name] for name in needed["optional"]} - firm)
    return sorted(f"{name} (>= {oldest_libc(tree)})" if name == "libc6" else name for name in firm), optional


def oldest_libc(tree: Path) -> str:
    """The C library that the newest of the symbols came with that any file asks for, such as 2.34."""
    asked: set[str] = set()
    for file in binaries(tree):
        said = subprocess.run(["readelf", "-V", str(file)], capture_output=True, text=True, check=True).stdout
        asked |= set(re.findall(r"GLIBC_(\d+\.\d+)", said))
    return max(asked, key=lambda version: [int(part) for part in version.split(".")])


def owner(path: str) -> str:
    """The package that a library of the system is from; merged and unmerged paths are tried."""
    real = os.path.realpath(path)
    for name in (real, real.removeprefix("/usr"), f"/usr{real}"):
        said = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False).stdout
        if said:
            return said.split(":")[0]
    raise LookupError(f"no package of this system brings {path}")


def binaries(tree: Path) -> Iterator[Path]:
    for file in sorted(tree.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as reading:
                if reading.read(4) == b"\x7fELF":
                    yield file


def copyright_file() -> str:
    """Every part with its version and licence, then each licence's words."""
    sys.path.insert(0, str(ROOT))
    from models.adapters.shipped import OWN, licence_text, own_version, parts

    own = (ROOT / "LICENSE").read_text("utf-8").strip()
    shown = parts()
    lines = [f"{OWN} {own_version()} is under the MIT licence. It ships with these parts, each under its own:", ""]
    lines += [f"  {part.name} {part.version}: {part.licence}" for part in shown]
    texts = {OWN: own} | {part.name: licence_text(part) for part in shown}
    return "\n".join(lines) + "".join(f"\n\n\n{'=' * 80}\n{name}\n\n{text}\n" for name, text in texts.items())


def _anew(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
