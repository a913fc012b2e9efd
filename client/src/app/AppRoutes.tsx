import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { Loading } from './Loading.tsx'

const HomeScreen = lazy(() => import('../screens/house/HomeScreen.tsx'))
const SignInScreen = lazy(() => import('../screens/house/SignInScreen.tsx'))
const WelcomeScreen = lazy(() => import('../screens/house/WelcomeScreen.tsx'))
const HouseLayout = lazy(() => import('../screens/house/HouseLayout.tsx'))
const ConferencesScreen = lazy(() => import('../screens/house/ConferencesScreen.tsx'))
const LibraryScreen = lazy(() => import('../screens/house/LibraryScreen.tsx'))
const UnitsScreen = lazy(() => import('../screens/house/UnitsScreen.tsx'))
const DeskLayout = lazy(() => import('../screens/desk/DeskLayout.tsx'))
const OverviewScreen = lazy(() => import('../screens/desk/OverviewScreen.tsx'))
const AgendaScreen = lazy(() => import('../screens/desk/AgendaScreen.tsx'))
const DocumentsScreen = lazy(() => import('../screens/desk/DocumentsScreen.tsx'))
const PointsScreen = lazy(() => import('../screens/desk/PointsScreen.tsx'))
const PeopleScreen = lazy(() => import('../screens/desk/PeopleScreen.tsx'))
const RunScreen = lazy(() => import('../screens/desk/RunScreen.tsx'))
const RecordScreen = lazy(() => import('../screens/desk/RecordScreen.tsx'))
const SheetsScreen = lazy(() => import('../screens/desk/SheetsScreen.tsx'))
const ChairScreen = lazy(() => import('../screens/chair/ChairScreen.tsx'))
const PresenterScreen = lazy(() => import('../screens/presenter/PresenterScreen.tsx'))
const JoinScreen = lazy(() => import('../screens/join/JoinScreen.tsx'))
const PointScreen = lazy(() => import('../screens/point/PointScreen.tsx'))
const FollowScreen = lazy(() => import('../screens/follow/FollowScreen.tsx'))
const NotFoundScreen = lazy(() => import('../screens/house/NotFoundScreen.tsx'))

/** Every address of the product. Each screen is a chunk of its own, so a phone that follows loads nothing of the desk. */
export const AppRoutes = () => (
  <Suspense fallback={<Loading />}>
    <Routes>
      <Route index element={<HomeScreen />} />
      <Route path="sign-in" element={<SignInScreen />} />
      <Route path="welcome" element={<WelcomeScreen />} />
      <Route path="join" element={<JoinScreen />} />
      <Route path="j" element={<JoinScreen />} />
      <Route path="point/:deviceId" element={<PointScreen />} />
      <Route path="follow/:conferenceId" element={<FollowScreen />} />
      <Route element={<HouseLayout />}>
        <Route path="conferences" element={<ConferencesScreen />} />
        <Route path="library" element={<LibraryScreen />} />
        <Route path="units" element={<UnitsScreen />} />
      </Route>
      <Route path="conferences/:conferenceId" element={<DeskLayout />}>
        <Route index element={<OverviewScreen />} />
        <Route path="agenda" element={<AgendaScreen />} />
        <Route path="documents" element={<DocumentsScreen />} />
        <Route path="points" element={<PointsScreen />} />
        <Route path="people" element={<PeopleScreen />} />
        <Route path="run" element={<RunScreen />} />
        <Route path="record" element={<RecordScreen />} />
      </Route>
      <Route path="conferences/:conferenceId/sheets" element={<SheetsScreen />} />
      <Route path="conferences/:conferenceId/chair" element={<ChairScreen />} />
      <Route path="conferences/:conferenceId/present" element={<PresenterScreen />} />
      <Route path="*" element={<NotFoundScreen />} />
    </Routes>
  </Suspense>
)
