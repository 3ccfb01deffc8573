"""The statements that each update needs, built once: that takes longer than to carry one out."""

from datetime import timedelta
from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    DateTime,
    String,
    bindparam,
    case,
    delete,
    exists,
    func,
    insert,
    select,
    update,
)

from bot.storage.tables import chats, dues, notices, replicas, updates

_CHAT: Final = chats.c.id == bindparam("chat")
APPLIED: Final = select(exists().where(updates.c.id == bindparam("update")))
MARK: Final = insert(updates)
HELD: Final = (
    select(chats.c.session, APPLIED.scalar_subquery()).where(_CHAT).with_for_update(of=chats)
)
BEGIN: Final = insert(chats).values(stamp=1, dirty=True, blocked=False, moved_at=1)
_MOVED: Final = bindparam("moved", type_=Boolean)
GO_ON: Final = (
    update(chats)
    .where(_CHAT)
    .values(
        stamp=chats.c.stamp + 1,
        session=bindparam("session"),
        seen_at=bindparam("seen_at"),
        moved=case((_MOVED, True), else_=chats.c.moved),
        moved_at=case((_MOVED, chats.c.stamp + 1), else_=chats.c.moved_at),
        dirty=True,
        blocked=False,
    )
)
#: After a crash two bubbles may stand: the one that was tapped is the one looked at.
_TAPPED: Final = chats.c.bubble == bindparam("tapped", type_=BigInteger)
GO_ON_TAPPED: Final = GO_ON.values(
    bubble=bindparam("tapped", type_=BigInteger),
    shown=case((_TAPPED, chats.c.shown), else_=None),
    moved=case((_TAPPED, chats.c.moved), else_=False),
    stale=case((_TAPPED, chats.c.stale), else_=chats.c.bubble),
)
_SAME: Final = chats.c.stamp == bindparam("seen")
_PAINTED: Final = bindparam("bubble", type_=BigInteger)
#: While it was painted, a tap may have made another message the bubble: it stays so.
_STILL: Final = chats.c.bubble.is_not_distinct_from(bindparam("was", type_=BigInteger))
PAINTED: Final = (
    update(chats)
    .where(_CHAT)
    .values(
        bubble=case((_STILL, _PAINTED), else_=chats.c.bubble),
        shown=case((_STILL, bindparam("shown", type_=String)), else_=chats.c.shown),
        dirty=case((_SAME, False), else_=True),
        # A tap that came meanwhile moved nothing; a message did.
        moved=case((_SAME | (chats.c.moved_at <= bindparam("seen")), False), else_=chats.c.moved),
        stale=case(
            (_STILL, func.coalesce(bindparam("left", type_=BigInteger), chats.c.stale)),
            (chats.c.bubble == _PAINTED, chats.c.stale),
            else_=_PAINTED,
        ),
    )
    .returning(chats.c.stamp, chats.c.stale)
)
#: A replica that gave no sign of life for so long has left its chats to the others. By the clock of
#: the database: those of the replicas may differ.
ALIVE: Final = replicas.c.seen_at > func.now() - timedelta(seconds=5)
#: No other replica that lives paints the chat.
_FREE: Final = chats.c.painter.is_(None) | chats.c.painter.not_in(
    select(replicas.c.id).where(ALIVE, replicas.c.id != bindparam("me"))
)
VIEW: Final = select(chats, exists().where(notices.c.chat == chats.c.id).label("waits")).where(
    _CHAT
)
CLAIM: Final = (
    update(chats).where(_CHAT, _FREE).values(painter=bindparam("me")).returning(chats.c.id)
)
RELEASE: Final = (
    update(chats)
    .where(_CHAT, chats.c.painter == bindparam("me"))
    .values(painter=None)
    .returning(chats.c.stamp)
)
UNPAINTED: Final = select(chats.c.id).where(
    chats.c.dirty | chats.c.stale.is_not(None) | exists().where(notices.c.chat == chats.c.id),
    ~chats.c.blocked,
)
UNPAINTED_AND_FREE: Final = UNPAINTED.where(_FREE)
WAITING: Final = (
    select(notices.c.id, notices.c.notice)
    .where(notices.c.chat == bindparam("chat"))
    .order_by(notices.c.id)
)
_NOW: Final = bindparam("now", type_=DateTime(timezone=True))
#: Whether anything has come: a look that locks nothing.
ANY_DUE: Final = select(exists().where(dues.c.due_at <= _NOW))
#: What has waited longest, of a chat that may be written to. Whoever takes it holds both rows; rows
#: that another holds are left to it.
NEXT_DUE: Final = (
    select(chats.c.id, chats.c.session, chats.c.seen_at, dues.c.kind, dues.c.due_at)
    .join(dues, dues.c.chat == chats.c.id)
    .where(
        dues.c.due_at <= _NOW,
        ~chats.c.blocked,
        chats.c.id.not_in(bindparam("passing", expanding=True)),
    )
    .order_by(dues.c.due_at)
    .limit(1)
    .with_for_update(skip_locked=True)
)
#: Whether something waits to be sent.
OWED: Final = select(exists().where(notices.c.chat == bindparam("chat")))
#: A reminder changes the talk without a word of the person's.
RUNG: Final = (
    update(chats).where(_CHAT).values(stamp=chats.c.stamp + 1, session=bindparam("session"))
)
NO_MORE_DUE: Final = delete(dues).where(
    dues.c.chat == bindparam("chat"), dues.c.kind == bindparam("kind")
)
DUE: Final = insert(dues)
