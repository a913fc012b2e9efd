export default function UnitsScreen() { return <main>UnitsScreen</main> }
