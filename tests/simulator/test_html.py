"""Telegram's HTML becomes text and entities."""

from html import escape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Chat, Message, MessageEntity

from simulator.entities import tidy
from simulator.html import parse_html
from simulator.refusals import Refusal

Json = dict[str, Any]


def entity(kind: str, offset: int, length: int, **more: object) -> Json:
    return {"offset": offset, "length": length, "type": kind, **more}


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>a</b>", "a", [entity("bold", 0, 1)]),
        ("<STRONG>a</strong>", "a", [entity("bold", 0, 1)]),
        ("<i>a</i><em>b</em>", "ab", [entity("italic", 0, 1), entity("italic", 1, 1)]),
        ("<u>a</u><ins>b</ins>", "ab", [entity("underline", 0, 1), entity("underline", 1, 1)]),
        (
            "<s>a</s><strike>b</strike><del>c</del>",
            "abc",
            [entity("strikethrough", place, 1) for place in range(3)],
        ),
        (
            '<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>',
            "ab",
            [entity("spoiler", 0, 1), entity("spoiler", 1, 1)],
        ),
        ("<b>👍é</b> 👍<i>x</i>", "👍é 👍x", [entity("bold", 0, 3), entity("italic", 6, 1)]),
        ("<b>a<i>b</i></b>", "ab", [entity("bold", 0, 2), entity("italic", 1, 1)]),
        ("<i><b>a</b></i>", "a", [entity("bold", 0, 1), entity("italic", 0, 1)]),
        ("<b></b>x", "x", []),
        ("<b>a</>", "a", [entity("bold", 0, 1)]),
        ("<b >a</b >", "a", [entity("bold", 0, 1)]),
        (
            '<a href="https://example.org/a?b=1&amp;c=2">x</a>',
            "x",
            [entity("text_link", 0, 1, url="https://example.org/a?b=1&c=2")],
        ),
        (
            "<a href='example.org'>x</a>",
            "x",
            [entity("text_link", 0, 1, url="http://example.org/")],
        ),
        (
            "<a>example.org</a>",
            "example.org",
            [entity("text_link", 0, 11, url="http://example.org/")],
        ),
        ("<a href=x.org>x</a>", "x", [entity("text_link", 0, 1, url="http://x.org/")]),
        ('<a href="tg://user?id=7">x</a>', "x", [entity("text_link", 0, 1, url="tg://user?id=7")]),
        ('<a href="ftp://x.org">x</a><a href="nowhere">y</a>', "xy", []),
        ("<code>a</code>", "a", [entity("code", 0, 1)]),
        ('<code class="language-python">a</code>', "a", [entity("code", 0, 1)]),
        ("<pre>a</pre>", "a", [entity("pre", 0, 1)]),
        (
            '<pre><code class="language-python">a</code></pre>',
            "a",
            [entity("pre", 0, 1, language="python")],
        ),
        (
            '<pre>x<code class="language-python">a</code></pre>',
            "xa",
            [entity("pre", 0, 2), entity("code", 1, 1)],
        ),
        ("<blockquote>a</blockquote>", "a", [entity("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [entity("expandable_blockquote", 0, 1)]),
        (
            '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>',
            "👍",
            [entity("custom_emoji", 0, 2, custom_emoji_id="5368324170671202286")],
        ),
        (
            '<tg-time unix="1647531900" format="t">then</tg-time>',
            "then",
            [entity("date_time", 0, 4, unix_time=1647531900, date_time_format="t")],
        ),
        (
            '<tg-time unix="1647531900">a</tg-time>',
            "a",
            [entity("date_time", 0, 1, unix_time=1647531900)],
        ),
        ("<tg-time>a</tg-time>", "a", []),
        ("&lt;&gt;&amp;&quot;", '<>&"', []),
        ("&lt &amp", "< &", []),
        ("&nbsp;&eacute;&", "&nbsp;&eacute;&", []),
        ("&#233;&#xe9;&#x1F44D;", "éé👍", []),
        ("&#0;&#1114111;&#00000000065;", "&#0;&#1114111;&#00000000065;", []),
        ("  <b> a </b> \n", " a", [entity("bold", 0, 2)]),
        ("a\r\nb\u2028c", "a\nbc", []),
        ("a\r<b>\rb\r</b>c", "abc", [entity("bold", 1, 1)]),
        ("a\tb\x00c", "a b c", []),
        ("a\u00a0b\u202fc", "a\u00a0b\u202fc", []),
        ("<b>a </b>", "a", [entity("bold", 0, 1)]),
    ],
)
def test_text_and_entities(source: str, text: str, entities: list[Json]) -> None:
    found, found_entities = tidy(*parse_html(source))
    assert found == text
    assert found_entities == sorted(entities, key=lambda one: (one["offset"], -one["length"]))


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<b", "Unclosed start tag at byte offset 0"),
        ("é<b", "Unclosed start tag at byte offset 2"),
        ("<", "Unclosed start tag at byte offset 0"),
        ("1 < 2 > 0", 'Unsupported start tag "" at byte offset 2'),
        ("a <br/>", 'Unsupported start tag "br/" at byte offset 2'),
        ("<h1>a</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("<b ", 'Empty attribute name in the tag "b" at byte offset 0'),
        ("<b =1>", 'Empty attribute name in the tag "b" at byte offset 0'),
        ("<b a", 'Unclosed start tag "b" at byte offset 0'),
        ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ('<a href="x"', "Unclosed start tag at byte offset 0"),
        ("<a href=x", "Unclosed start tag at byte offset 0"),
        ("<a href=x/y>a</a>", "Unexpected end of name token at byte offset 8"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<b>a</b x>", "Unclosed end tag at byte offset 4"),
        (
            "<b><i>a</b></i>",
            'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
        ),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<tg-emoji>a</tg-emoji>", "Invalid custom emoji identifier specified"),
    ],
)
def test_what_telegram_cannot_parse(source: str, reason: str) -> None:
    with pytest.raises(Refusal) as caught:
        parse_html(source)
    assert caught.value.code == 400
    assert caught.value.description == f"Bad Request: can't parse entities: {reason}"


STYLES = ("b", "i", "u", "s", "code", "blockquote", "tg-spoiler")
WORDS = st.text(st.sampled_from("aé👍&<>\"' \n"), min_size=1, max_size=8)


@st.composite
def html(draw: st.DrawFn) -> str:
    pieces: list[str] = []
    for _ in range(draw(st.integers(1, 4))):
        words = escape(draw(WORDS), quote=False)
        tag = draw(st.sampled_from(STYLES))
        pieces.append(draw(st.sampled_from([words, f"<{tag}>{words}</{tag}>"])))
    return "-".join(pieces)


@given(html())
def test_what_ptb_writes_of_it_means_the_same(source: str) -> None:
    text, entities = tidy(*parse_html(source))
    chat = Chat(1, "private")
    read = [MessageEntity(**one) for one in entities]
    message = Message(1, date=None, chat=chat, text=text, entities=read)  # type: ignore[arg-type]
    again = message.text_html
    assert tidy(*parse_html(again)) == (text, entities)
