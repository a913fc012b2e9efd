import { Dialog, type DialogProps } from './Dialog.tsx'

/** A dialog along the side, for details that are read next to the list they come from. */
export const Drawer = (props: Omit<DialogProps, 'placement'>) => <Dialog {...props} placement="side" />
