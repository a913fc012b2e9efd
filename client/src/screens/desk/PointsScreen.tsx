export default function PointsScreen() { return <main>PointsScreen</main> }
