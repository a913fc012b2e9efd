import type { Duration } from '@diem-cau/shared/kernel/time.ts'
import { EMPTY_TALLY } from '@diem-cau/shared/points/tally.ts'
import type { Tally } from '@diem-cau/shared/points/points.protocol.ts'
import { EMPTY_REPLICA, type Replica } from '@diem-cau/shared/protocol/replica.ts'
import { EMPTY_ROWS, type Rows } from '@diem-cau/shared/protocol/rows.ts'
import { CONNECTING, type Connection } from './connection.ts'

/** All that a client holds of one conference. Written only by what the server said. */
export interface LiveState {
  readonly connection: Connection
  readonly replica: Replica
  /** The points this client may see: all at the desk, its own at a point, none for a follower. */
  readonly rows: Rows
  readonly tally: { readonly revision: number; readonly tally: Tally }
  /** Add it to this device's clock to get the server's. */
  readonly clockOffset: Duration
}

export const EMPTY_LIVE: LiveState = {
  connection: CONNECTING,
  replica: EMPTY_REPLICA,
  rows: EMPTY_ROWS,
  tally: { revision: 0, tally: EMPTY_TALLY },
  clockOffset: 0 as Duration,
}
