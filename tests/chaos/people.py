"""People who hold interviews with the bot, as fast as they can.

Each keeps what they meant: the bot's `/export` is compared with it at the end.
"""

from bot.languages import negotiate
from bot.vocabulary import VOCABULARIES
from dialogs.events import Answer, Back, Speak, Start
from dialogs.session import State
from dialogs.typed.reading import read as understood
from scoring.answers import Answer as Value
from scoring.knowledge.questions import QUICK
from scoring.knowledge.records import Question
from tests.chaos.counts import Wrong, difference
from tests.chaos.hands import Hands, Scene
from tests.chaos.plans import Plan, ticks, typing


class Person:
    """Somebody who holds one interview.

    Attributes:
        id: Theirs, and that of their chat.
    """

    def __init__(self, scene: Scene, plan: Plan) -> None:
        self._scene = scene
        self._plan = plan
        self._hands = Hands(scene, plan.phone)
        self.id = self._hands.id
        self._meant: dict[str, Value] = {}

    async def interview(self) -> None:
        """Hold it, and compare what the bot holds at the end.

        Raises:
            Stuck: The bot does not go on.
        """
        await self._reach_the_advice()
        self._scene.counts.note(await self.compare())

    async def compare(self) -> Wrong | None:
        """Say how what the bot holds, by its own word, differs from what it must hold.

        Raises:
            Stuck: It does not tell.
        """
        held = await self._hands.export()
        return difference(self._meant, self._hands.session, held)

    async def _reach_the_advice(self) -> None:
        await self._hands.say("/start", Start(negotiate(self._plan.phone)))
        if self._hands.session.locale is None:
            await self._hands.tap(Speak("fr" if self._plan.language == "fr" else "en"))
        for question in QUICK:
            await self._answer(question, self._plan.answers[question.id])
            if question.id in self._plan.changed:
                await self._back(question)
                await self._answer(question, self._plan.changed[question.id])
        assert self._hands.session.state is State.ADVICE

    async def _answer(self, question: Question, value: Value) -> None:
        self._meant[question.id] = value
        figure = typing(question, value) if question.id in self._plan.typed else None
        if figure is not None:
            event = understood(figure, self._hands.session, VOCABULARIES)
            return await self._hands.say(figure, event)
        twice = question.id in self._plan.hasty
        if isinstance(value, tuple):
            for event in ticks(question, value, self._hands.session.picks):
                await self._hands.tap(event, twice=twice)
            return None
        about = question.kind == "number" and value is not None
        return await self._hands.tap(Answer(question.id, value, about=about), twice=twice)

    async def _back(self, question: Question) -> None:
        if question.id in self._plan.worded or self._hands.session.state is State.ADVICE:
            await self._hands.say("/back", Back())
        else:
            await self._hands.tap(Back(), twice=question.id in self._plan.hasty)
