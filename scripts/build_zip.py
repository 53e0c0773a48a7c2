"""Build the plugin's zip from a git commit: one top folder, sorted names, fixed times."""

from __future__ import annotations

import argparse
import io
import subprocess
import tarfile
import zipfile
from pathlib import Path

FOLDER = "mp_election_plugin"
# Zip knows no time before 1980; a fixed one keeps the bytes the same.
EPOCH = (1980, 1, 1, 0, 0, 0)


def build(repository: Path, out: Path, commit: str = "HEAD") -> Path:
    """Write the zip of a commit and return its path."""
    command = ["git", "-C", str(repository), "archive", "--format=tar", commit, FOLDER]
    archive = subprocess.run(command, check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        files = sorted((member for member in tar.getmembers() if member.isfile()), key=lambda member: member.name)
        for member in files:
            content = tar.extractfile(member)
            if content is None:
                raise ValueError(f"{member.name} cannot be read from the archive")
            entry = zipfile.ZipInfo(member.name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, content.read(), compresslevel=9)
    return out


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("repository", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--commit", default="HEAD")
    options = parser.parse_args()
    path = build(options.repository, options.out, options.commit)
    print(f"{path} ({path.stat().st_size:,} bytes)")
