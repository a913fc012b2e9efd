/**
 * The version of everything that crosses the wire: commands, events, envelopes, snapshots.
 * A client of another version is told so (`wireChanged`) and loads itself anew. A test of the server (transport/wire.test.ts) pins
 * the fingerprint of all schemas, so nobody changes the wire by accident: a change means a new line here and a new pin.
 *
 * 1  2026-11  the first wire: conference, agenda, documents, presenting, points, attendance, people, units
 * 2  2026-11  the floor: requests to speak and papers, one list of speakers with their clock
 * 3  2026-11  the stage: sources backstage and on air, layouts; signals and notices of live video
 */
export const WIRE_VERSION = 3
