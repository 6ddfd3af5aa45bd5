"""The bot without a face: everything that both Discord and the terminal answer from, composed."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.services import artefacts
from bot.services.catalogue import Catalogue
from bot.services.endpoint import Reading
from bot.services.films import Films
from bot.services.library import Library
from bot.services.live import LiveModel
from bot.services.matching import Matching
from bot.services.models import Models
from bot.services.onboarding import Onboarding
from bot.services.overview import Overview
from bot.services.performing import Services
from bot.services.personal import PersonalData
from bot.services.preferences import Preferences
from bot.services.ratings import Ratings
from bot.services.recommending import Recommending
from bot.services.schedule import Schedule
from bot.services.server_taste import ServerTastes
from bot.services.talking import Talking
from bot.services.taste import Taste
from bot.services.training import Training
from bot.store import Store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.domain import Member, Platform
    from bot.settings import Settings


@dataclass(frozen=True)
class Application:
    """The services over one store and one model; lives as long as its `async with`."""

    settings: Settings
    store: Store
    ratings: Ratings
    library: Library
    catalogue: Catalogue
    recommending: Recommending
    models: Models
    films: Films
    taste: Taste
    training: Training
    overview: Overview
    preferences: Preferences
    personal: PersonalData
    onboarding: Onboarding
    matching: Matching
    server_tastes: ServerTastes
    reading: Reading
    talking: Talking

    @classmethod
    @asynccontextmanager
    async def open(cls, settings: Settings) -> AsyncIterator[Application]:
        """Open the store and put the stored model to use; nothing is trained yet.

        Raises:
            HostError: The home folder or the database cannot be used.
        """
        async with AsyncExitStack() as stack:
            live = LiveModel()
            stack.callback(live.close)
            trained_before = artefacts.any_in(settings.models)
            if trained_before:
                live.warm_up()
            store = await stack.enter_async_context(Store.open(settings.database))
            catalogue = Catalogue(store)
            schedule = Schedule(settings.retrain_cron)
            preferences = Preferences(store, schedule)
            models = Models(settings, store, catalogue, live)
            training = Training(settings, store, models, preferences, schedule)
            stack.push_async_callback(training.close)
            await asyncio.gather(catalogue.refresh(), preferences.resume(), training.resume())
            if not trained_before:
                live.warm_up()  # The first training's process leaves a core idle while it starts.
            recommending = Recommending(store, catalogue, live)
            ratings, library = Ratings(store, recommending.expected), Library(store)
            personal = PersonalData(store, preferences)
            reading = Reading.by(settings)
            stack.push_async_callback(reading.close)
            yield cls(
                settings=settings,
                store=store,
                ratings=ratings,
                library=library,
                catalogue=catalogue,
                recommending=recommending,
                models=models,
                films=Films(store, catalogue, models),
                taste=Taste(store, catalogue, live),
                training=training,
                overview=Overview(settings, store, catalogue, models, training),
                preferences=preferences,
                personal=personal,
                onboarding=Onboarding(store, catalogue, ratings, recommending),
                matching=Matching(store, catalogue, live),
                server_tastes=ServerTastes(store, catalogue, live, personal),
                reading=reading,
                talking=Talking(
                    Services(store, catalogue, recommending, ratings, library), reading
                ),
            )

    @asynccontextmanager
    async def rehearsal(self) -> AsyncIterator[Application]:
        """The same films and model over a copy of the store, which is thrown away."""
        async with self.store.rehearsal() as store:
            recommending = self.recommending.over(store)
            ratings, library = Ratings(store, recommending.expected), Library(store)
            preferences = Preferences(store, Schedule(self.settings.retrain_cron))
            personal = PersonalData(store, preferences)
            yield replace(
                self,
                store=store,
                ratings=ratings,
                library=library,
                recommending=recommending,
                taste=self.taste.over(store),
                preferences=preferences,
                personal=personal,
                onboarding=Onboarding(store, self.catalogue, ratings, recommending),
                matching=self.matching.over(store),
                server_tastes=self.server_tastes.over(store, personal),
                talking=Talking(
                    Services(store, self.catalogue, recommending, ratings, library), self.reading
                ),
            )

    async def member(self, platform: Platform, external_id: str) -> Member:
        """The member behind a platform's id, made on first sight."""
        return await self.store.members.get_or_add(platform, external_id)
