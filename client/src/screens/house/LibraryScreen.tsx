export default function LibraryScreen() { return <main>LibraryScreen</main> }
