export default function DocumentsScreen() { return <main>DocumentsScreen</main> }
