@echo off
rem Starts Candor with its console window: where scripts of Windows are not allowed, or to see why it does not start.
setlocal
set "NODE_OPTIONS="
set "NODE_PATH="
title Candor
"%~dp0runtime\node.exe" --disable-sigusr1 "%~dp0app\out\main\chromium.js" %*
if errorlevel 1 pause
endlocal
