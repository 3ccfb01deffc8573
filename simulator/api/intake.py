"""How the bot wants its updates: getUpdates or a webhook."""

from typing import Any
from urllib.parse import urlsplit

from simulator.params import Params
from simulator.posts import Webhook
from simulator.refusals import Refusal, bad, conflict
from simulator.world import World

Json = dict[str, Any]

MOST_UPDATES = 100
LONGEST_POLL = 50
LONGEST_SECRET = 256
MOST_CONNECTIONS = 100


async def get_updates(world: World, params: Params) -> str:
    """Carry out getUpdates; the result is JSON already."""
    if world.webhook.url:
        raise conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
    limit = min(max(params.integer("limit", MOST_UPDATES), 1), MOST_UPDATES)
    seconds = min(max(params.integer("timeout"), 0), LONGEST_POLL)
    _allow(world, params)
    return await world.updates.poll(params.integer("offset"), limit, seconds)


def set_webhook(world: World, params: Params) -> bool:
    """Carry out setWebhook; without an address it takes the webhook away."""
    url = params.text("url")
    if not url:
        return delete_webhook(world, params)
    address = urlsplit(url)
    if address.scheme not in {"http", "https"} or not address.hostname:
        raise bad("invalid webhook URL specified")
    secret = params.text("secret_token")
    if len(secret) > LONGEST_SECRET:
        raise bad("secret token is too long")
    if not all(sign.isascii() and (sign.isalnum() or sign in "_-") for sign in secret):
        raise bad("secret token contains unallowed characters")
    _allow(world, params)
    if params.flag("drop_pending_updates"):
        world.updates.drop()
    world.updates.interrupt("setWebhook request")
    connections = min(max(params.integer("max_connections", 40), 1), MOST_CONNECTIONS)
    world.webhook.set(Webhook(url, secret, connections))
    return True


def delete_webhook(world: World, params: Params) -> bool:
    """Carry out deleteWebhook."""
    if params.flag("drop_pending_updates"):
        world.updates.drop()
    world.webhook.set(None)
    return True


def get_webhook_info(world: World, _: Params) -> Json:
    """Carry out getWebhookInfo."""
    info = world.webhook.described() | {"pending_update_count": len(world.updates.waiting)}
    if world.updates.allowed is not None:
        info["allowed_updates"] = world.updates.allowed
    return info


def _allow(world: World, params: Params) -> None:
    try:
        world.updates.allow(params.json("allowed_updates", "allowed updates"))
    except Refusal:  # Telegram passes over what it cannot read here
        return
