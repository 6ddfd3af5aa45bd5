from __future__ import annotations

import pytest

from engine.datasets.naming import read_title


@pytest.mark.parametrize(
    ("filed", "title", "year", "others"),
    [
        ("Toy Story (1995)", "Toy Story", 1995, ()),
        ("Matrix, The (1999)", "The Matrix", 1999, ()),
        ("Beautiful Mind, A (2001)", "A Beautiful Mind", 2001, ()),
        ("American in Paris, An (1951)", "An American in Paris", 1951, ()),
        ("Seven (a.k.a. Se7en) (1995)", "Seven", 1995, ("Se7en",)),
        ("Misérables, Les (1995)", "Les Misérables", 1995, ()),
        ("Postino, Il (Postman, The) (1994)", "Il Postino", 1994, ("The Postman",)),
        ("Avventura, L' (Adventure, The) (1960)", "L'Avventura", 1960, ("The Adventure",)),
        ("Boot, Das (Boat, The) (1981)", "Das Boot", 1981, ("The Boat",)),
        ("Orfanato, El (2007)", "El Orfanato", 2007, ()),
        ("M. Hulot’s Holiday (1953)", "M. Hulot's Holiday", 1953, ()),
        (
            "Legend of 1900, The (a.k.a. The Legend of the Pianist) (Leggenda del pianista) (1998)",
            "The Legend of 1900",
            1998,
            ("The Legend of the Pianist", "Leggenda del pianista"),
        ),
        (
            "Bicycle Thieves (a.k.a. The Bicycle Thief) (aka Ladri di biciclette) (1948)",
            "Bicycle Thieves",
            1948,
            ("The Bicycle Thief", "Ladri di biciclette"),
        ),
        (
            "City of the Living Dead (a.k.a. Gates of Hell, The) (1980)",
            "City of the Living Dead",
            1980,
            ("The Gates of Hell",),
        ),
        ("Death Note: Desu nôto (2006–2007)", "Death Note: Desu nôto", 2006, ()),
        ("Fawlty Towers (1975-1979)", "Fawlty Towers", 1975, ()),
        ("Stranger Things (2016– )", "Stranger Things", 2016, ()),
        ("Great Giving (1995) (V)", "Great Giving", 1995, ()),
        ("Superman/Doomsday (2007) ", "Superman/Doomsday", 2007, ()),
        ("Babylon 5", "Babylon 5", None, ()),
        ("1984 (Nineteen Eighty-Four) (1984)", "1984", 1984, ("Nineteen Eighty-Four",)),
        ("2001: A Space Odyssey (1968)", "2001: A Space Odyssey", 1968, ()),
        ("(500) Days of Summer (2009)", "(500) Days of Summer", 2009, ()),
        ("(Untitled) (2009)", "(Untitled)", 2009, ()),
        ("Frontière(s) (2007)", "Frontière(s)", 2007, ()),
        (
            "Birdman: Or (The Unexpected Virtue of Ignorance) (2014)",
            "Birdman: Or (The Unexpected Virtue of Ignorance)",
            2014,
            (),
        ),
        (
            "Evangelion: 1.0 You Are (Not) Alone (Evangerion: Jo) (2007)",
            "Evangelion: 1.0 You Are (Not) Alone",
            2007,
            ("Evangerion: Jo",),
        ),
        ("I Love You, Man (2009)", "I Love You, Man", 2009, ()),
        ("Play It Again, Sam (1972)", "Play It Again, Sam", 1972, ()),
        ("Nikita (NIKITA) (1990)", "Nikita", 1990, ()),
        ("Smile :) (2001)", "Smile :)", 2001, ()),
        ("", "", None, ()),
    ],
)
def test_titles_are_read_as_people_write_them(filed, title, year, others):
    assert read_title(filed) == (title, year, others)


def test_the_whole_real_catalogue_reads_well(movielens):
    movies = movielens.movies
    assert (movies["title"].str.len() > 0).all()
    assert not movies["title"].str.contains(r", (?:The|A|An|Le|La|Il|Der|Das)$").any()
    assert not movies["title"].str.contains(r"\((?:a\.k\.a|\d{4})").any()
    assert movies["year"].dropna().between(1874, 2030).all()
    assert movies["year"].isna().sum() < 20
