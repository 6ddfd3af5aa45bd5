"""Everything that can go wrong in words a member or a host understands.

MatineeError
├── UserFacingError          shown as it is: `text_key` and `args` name a text in bot/texts
│   ├── NotStars             "lots", "0": not a rating
│   │   └── StarsOutOfTen    "7": too many stars, but fine as 7/10
│   ├── MovieNotInCatalogue  an id that no movie has
│   ├── LikeAndUnlike        the same movie as an example and as a counter-example
│   ├── NoSuchGenre          a genre that no film has
│   ├── NotAFilm             no title and year that a film may have
│   ├── FilmInUse            an added film that somebody has rated or marked
│   ├── NotOnAServer         other people's ratings, in direct messages
│   ├── NoLongerShared       the same, on a message from when they did
│   ├── NoRatingsOfBots      a bot's ratings
│   ├── NotASetting          no setting's name
│   ├── NotASchedule         no cron line
│   ├── NotATolerance        no share from 0 to 1
│   ├── NotAllowed           an admin's command from somebody else
│   ├── NoModelYet           the first training has not finished
│   ├── NotShared            somebody's taste, which they keep to themselves
│   ├── NoMapYet             the model is older than the map of films
│   ├── TrainingUnderway     a second training was asked for
│   │   └── TrainingElsewhere  another process trains on the same home
│   ├── NoSuchModel          a model that was thrown away, or never was
│   ├── ModelUnusable        a stored model that is damaged or about other films
│   └── NoEarlierModel       no good model is left to go back to
└── HostError                the bot cannot start or go on; `remedy` says what the host can do
"""

from __future__ import annotations


class MatineeError(Exception):
    """Root of the bot's own errors."""


class UserFacingError(MatineeError):
    """A refusal that a member sees, told by a text in the member's language.

    Attributes:
        text_key: Name of the message in `bot/texts`.
        args_: Values that the message mentions.
    """

    text_key = "error-unknown"

    def __init__(self, **args_: str | float) -> None:
        self.args_ = args_
        super().__init__(f"{self.text_key} {args_}" if args_ else self.text_key)


class NotStars(UserFacingError):  # noqa: N818 - named for what the member did
    """Text that is no rating between half a star and five; `text` is what was typed."""

    text_key = "error-not-stars"


class StarsOutOfTen(NotStars):
    """A number too high for stars; `meant` is how to write it if it was out of ten or a hundred."""

    text_key = "error-stars-out-of-ten"


class MovieNotInCatalogue(UserFacingError):  # noqa: N818
    """An id that no movie in the catalogue has; `movie_id` is the id."""

    text_key = "error-movie-not-in-catalogue"


class LikeAndUnlike(UserFacingError):  # noqa: N818
    """Films like one and unlike the same were asked for; `title` is that one."""

    text_key = "error-like-and-unlike"


class NoSuchGenre(UserFacingError):  # noqa: N818
    """A genre that no film has; `text` is what was typed, `genres` are those there are."""

    text_key = "error-no-such-genre"


class NotAFilm(UserFacingError):  # noqa: N818
    """What was to be added is no film's title and year; `text` is what was given."""

    text_key = "error-not-a-film"


class FilmInUse(UserFacingError):  # noqa: N818
    """A film cannot be taken away; `title` is its title and year."""

    text_key = "error-film-in-use"


class NotOnAServer(UserFacingError):  # noqa: N818
    """A command about other people, where there is no server that both are on."""

    text_key = "error-not-on-a-server"


class NoLongerShared(UserFacingError):  # noqa: N818
    """Ratings on an older message, of somebody who has stopped sharing them here."""

    text_key = "error-no-longer-shared"


class NoRatingsOfBots(UserFacingError):  # noqa: N818
    """A question about a bot's taste; `name` is which."""

    text_key = "error-no-ratings-of-bots"


class NotASchedule(UserFacingError):  # noqa: N818
    """An admin's text that is no cron line; `text` is what was typed."""

    text_key = "error-not-a-schedule"


class NotATolerance(UserFacingError):  # noqa: N818
    """An admin's number that is no share from 0 to 1; `text` is what was given."""

    text_key = "error-not-a-tolerance"


class NotASetting(UserFacingError):  # noqa: N818
    """Text that names no setting; `text` is what was typed."""

    text_key = "error-not-a-setting"


class NotAllowed(UserFacingError):  # noqa: N818
    """A command for people who manage the server, from somebody who does not."""

    text_key = "error-not-allowed"


class NotShared(UserFacingError):  # noqa: N818
    """Asked for the taste of somebody who does not share it there; `name` is theirs."""

    text_key = "error-not-shared"


class NoModelYet(UserFacingError):  # noqa: N818
    """Asked for recommendations before the first training finished; ratings are kept."""

    text_key = "error-no-model-yet"


class NoMapYet(UserFacingError):  # noqa: N818
    """Asked for the map of films while a model from before there was one answers."""

    text_key = "error-no-map-yet"


class TrainingUnderway(UserFacingError):  # noqa: N818
    """A training was asked for while one runs."""

    text_key = "error-training-underway"


class TrainingElsewhere(TrainingUnderway):
    """Another process trains on the same home."""

    text_key = "error-training-elsewhere"


class NoSuchModel(UserFacingError):  # noqa: N818
    """A stored model was asked for that is no more; `number` is its training's."""

    text_key = "error-no-such-model"


class ModelUnusable(UserFacingError):  # noqa: N818
    """A stored model cannot be put to use; `number` is its training's, `why` says why."""

    text_key = "error-model-unusable"


class NoEarlierModel(UserFacingError):  # noqa: N818
    """There is no good model before the one in use to go back to."""

    text_key = "error-no-earlier-model"


class HostError(MatineeError):
    """The bot cannot start or go on, and the host can mend it.

    Attributes:
        what: One sentence: what is wrong.
        remedy: One sentence: what to do next.
    """

    def __init__(self, what: str, remedy: str) -> None:
        self.what = what
        self.remedy = remedy
        super().__init__(f"{what} {remedy}")
