import pytest

from benchmarks.tables import Table, publish, seconds


@pytest.fixture
def table():
    table = Table("Title", ("", "RMSE", "fit"), note="Lower is better.", ours="Matinee")
    table.add("mean", "1.0", "1 ms")
    table.add("Matinee", "0.8")
    return table


def test_markdown_has_every_row_and_ours_in_bold(table):
    assert table.markdown().splitlines() == [
        "**Title.** Lower is better.",
        "",
        "|  | RMSE | fit |",
        "| --- | ---: | ---: |",
        "| mean | 1.0 | 1 ms |",
        "| **Matinee** | **0.8** |  |",
    ]


def test_publishing_replaces_what_stands_between_the_marks_alone(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(
        "before\n<!-- bench:stars -->\nold\n<!-- /bench -->\n<!-- bench:other -->\n"
        "kept\n<!-- /bench -->\nafter\n"
    )
    assert publish(page, "stars", r"new \1 text")
    assert page.read_text() == (
        "before\n<!-- bench:stars -->\nnew \\1 text\n<!-- /bench -->\n<!-- bench:other -->\n"
        "kept\n<!-- /bench -->\nafter\n"
    )


def test_pages_without_marks_or_that_are_missing_stay_as_they_are(tmp_path):
    page = tmp_path / "page.md"
    assert not publish(page, "stars", "new")
    assert not page.exists()
    page.write_text("no marks\n")
    assert not publish(page, "stars", "new")
    assert page.read_text() == "no marks\n"


@pytest.mark.parametrize(
    ("value", "words"),
    [(0.0012, "1.20 ms"), (0.25, "250 ms"), (1.26, "1.3 s"), (59.94, "59.9 s"), (90, "1.5 min")],
)
def test_times_are_told_in_the_unit_that_people_would_use(value, words):
    assert seconds(value) == words
