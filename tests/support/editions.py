"""Small editions of MovieLens, written in each format as GroupLens writes it."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

CSV = {
    "movies.csv": (
        "movieId,title,genres\n"
        "1,Toy Story (1995),Adventure|Animation|Children\n"
        '2,"Matrix, The (1999)",Action|Sci-Fi\n'
        '3,"City of Lost Children, The (Cité des enfants perdus, La) (1995)",Drama\n'
        "4,Moonlight,(no genres listed)\n"
    ).encode(),
    "ratings.csv": (
        b"userId,movieId,rating,timestamp\n1,1,4.0,964982703\n1,2,3.5,964981247\n2,3,0.5,964982224\n"
    ),
    "tags.csv": b'userId,movieId,tag,timestamp\n2,1,"funny, and ""sweet""",1445714994\n2,2,NA,5\n',
    "links.csv": (
        b"movieId,imdbId,tmdbId\n1,0114709,862\n2,0133093,603\n3,0112682,\n4,4975722,376867\n"
    ),
}
ML_1M = {
    "movies.dat": (
        "1::Toy Story (1995)::Animation|Children's|Comedy\n"
        "2::City of Lost Children, The (Cité des enfants perdus, La) (1995)::Adventure|Sci-Fi\n"
        "3::Star Wars: Episode IV :: A New Hope (1977)::Action\n"
    ).encode("latin-1"),
    "ratings.dat": b"1::1::5::978824268\n1::2::3::978302109\n6040::3::4::956704746\n",
    "users.dat": b"1::F::1::10::48067\n",
}
ML_10M = {
    "movies.dat": "1::Toy Story (1995)::Comedy\n2::Amélie (2001)::Romance\n".encode(),
    "ratings.dat": b"1::1::5::838985046\n1::2::3.5::838983525\n",
    "tags.dat": b"15::1::excellent!::1215184630\n20::2::a::b::1188263867\n",
}
_NONE = "|".join(["0"] * 19)
_ANIMATION = "|".join("1" if flag in {3, 4} else "0" for flag in range(19))
ML_100K = {
    "u.data": b"196\t1\t3\t881250949\n186\t3\t4\t891717742\n",
    "u.item": (
        f"1|Toy Story (1995)|01-Jan-1995||http://us.imdb.com/M/title-exact?Toy%20Story|{_ANIMATION}\n"
        f"2|Misérables, Les (1995)|01-Jan-1995||http://us.imdb.com/M|{_NONE}\n"
        f"3|Land Before Time III: The Time of the Great Giving (1995) (V)|01-Jan-1995|||{_NONE}\n"
    ).encode("latin-1"),
    "u.genre": (
        "unknown|0\nAction|1\nAdventure|2\nAnimation|3\nChildren's|4\nComedy|5\nCrime|6\n"
        "Documentary|7\nDrama|8\nFantasy|9\nFilm-Noir|10\nHorror|11\nMusical|12\nMystery|13\n"
        "Romance|14\nSci-Fi|15\nThriller|16\nWar|17\nWestern|18\n\n"
    ).encode("latin-1"),
}


def write_folder(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Write an edition's files into a folder, and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def write_zip(path: Path, files: Mapping[str, bytes], folder: str = "") -> Path:
    """Write an edition's files into a zip, inside `folder`, and return the zip's path."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(f"{folder}/{name}" if folder else name, content)
    return path
