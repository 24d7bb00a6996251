// A citizen's client as Element Web is one inside: matrix-js-sdk with Rust cryptography, led by JSON lines.
//
// In:  {"do": "open", homeserver, user, token, device, onlySigned} | {"do": "chat", bot} | {"do": "say", text} | {"do": "close"}
// Out: {"done": <do>, ...} after each, {"failed": <do>, "why"} instead, and {"saw": text, "shield", "message"} at any time.
import readline from "node:readline";
import * as sdk from "matrix-js-sdk";
import { OnlySignedDevicesIsolationMode } from "matrix-js-sdk/lib/crypto-api/index.js";
import { logger } from "matrix-js-sdk/lib/logger.js";

logger.setLevel("silent");
for (const level of ["log", "info", "debug", "warn", "trace"]) console[level] = () => {};
const tell = (thing) => process.stdout.write(JSON.stringify(thing) + "\n");

let client;
let room;

const does = {
    async open({ homeserver, user, token, device, onlySigned }) {
        client = sdk.createClient({ baseUrl: homeserver, userId: user, accessToken: token, deviceId: device });
        await client.initRustCrypto({ useIndexedDB: false });
        const crypto = client.getCrypto();
        await crypto.bootstrapCrossSigning({ authUploadDeviceSigningKeys: (upload) => upload(null) });
        if (onlySigned) crypto.setDeviceIsolationMode(new OnlySignedDevicesIsolationMode());
        client.on(sdk.MatrixEventEvent.Decrypted, look);
        const prepared = new Promise((ready) => client.once(sdk.ClientEvent.Sync, ready));
        await client.startClient({ initialSyncLimit: 20 });
        await prepared;
    },

    async chat({ bot }) {
        const made = await client.createRoom({
            is_direct: true,
            invite: [bot],
            preset: "trusted_private_chat",
            initial_state: [{ type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } }],
        });
        room = made.room_id;
        await until(() => client.getRoom(room)?.hasEncryptionStateEvent() && client.getRoom(room).getMember(bot));
        return { room };
    },

    async say({ text }) {
        return { message: (await client.sendTextMessage(room, text)).event_id };
    },

    async close() {
        client?.stopClient();
    },
};

async function look(event) {
    if (event.getSender() === client.getUserId() || event.getType() !== "m.room.message") return;
    const trust = await client.getCrypto().getEncryptionInfoForEvent(event);
    const words = event.isDecryptionFailure() ? null : event.getContent().body;
    tell({ saw: words, shield: trust?.shieldColour ?? null, message: event.getId() });
}

// looks again at whatever the client tells of; the test bounds the time
function until(isSo) {
    return new Promise((ready) => {
        const check = () => {
            if (!isSo()) return;
            client.off(sdk.RoomStateEvent.Events, check);
            ready();
        };
        client.on(sdk.RoomStateEvent.Events, check);
        check();
    });
}

for await (const line of readline.createInterface({ input: process.stdin })) {
    const command = JSON.parse(line);
    try {
        tell({ done: command.do, ...(await does[command.do](command)) });
    } catch (error) {
        tell({ failed: command.do, why: String(error) });
    }
    if (command.do === "close") break;
}
process.exit(0);
