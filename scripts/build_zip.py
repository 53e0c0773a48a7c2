"""Build the plugin's zip from a git commit: one top folder, sorted names, fixed times, translations compiled."""

from __future__ import annotations

import argparse
import io
import re
import subprocess
import tarfile
import zipfile
from pathlib import Path

import qm_files
import ts_files

FOLDER = "mp_election_plugin"
# Zip knows no time before 1980; a fixed one keeps the bytes the same.
EPOCH = (1980, 1, 1, 0, 0, 0)


def contents(repository: Path, commit: str, called: str | None) -> dict[str, bytes]:
    """Return the files of a commit as they are packed, by name.

    A .ts file goes in as the .qm file that Qt loads; ``called`` is the version to say instead of the commit's own.
    """
    command = ["git", "-C", str(repository), "archive", "--format=tar", commit, FOLDER]
    archive = subprocess.run(command, check=True, capture_output=True).stdout
    files = {}
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for member in tar.getmembers():
            if not member.isfile():
                continue
            content = tar.extractfile(member)
            if content is None:
                raise ValueError(f"{member.name} cannot be read from the archive")
            name, data = member.name, content.read()
            if name.endswith(".ts"):
                name, data = name[: -len(".ts")] + ".qm", qm_files.compiled(ts_files.parse(data).values())
            if called and name == f"{FOLDER}/metadata.txt":
                data = re.sub(rb"(?m)^version=.*$", b"version=" + called.encode(), data)
            files[name] = data
    return files


def build(repository: Path, out: Path, commit: str = "HEAD", called: str | None = None) -> Path:
    """Write the zip of a commit and return its path."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in sorted(contents(repository, commit, called).items()):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, data, compresslevel=9)
    return out


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("repository", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--commit", default="HEAD")
    parser.add_argument("--called", metavar="VERSION", help="version to say instead of the commit's own")
    options = parser.parse_args()
    path = build(options.repository, options.out, options.commit, options.called)
    print(f"{path} ({path.stat().st_size:,} bytes)")
