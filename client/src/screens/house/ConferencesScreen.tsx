export default function ConferencesScreen() { return <main>ConferencesScreen</main> }
