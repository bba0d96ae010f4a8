' Starts Candor without a console window.
Option Explicit
Dim shell, files, here, code
Set shell = CreateObject("WScript.Shell")
Set files = CreateObject("Scripting.FileSystemObject")
here = files.GetParentFolderName(WScript.ScriptFullName)
' What somebody set for another Node is not for this one.
shell.Environment("PROCESS")("NODE_OPTIONS") = ""
shell.Environment("PROCESS")("NODE_PATH") = ""
code = shell.Run("""" & here & "\runtime\node.exe"" --disable-sigusr1 """ & here & "\app\out\main\chromium.js""", 0, True)
If code <> 0 Then
  MsgBox "Candor could not start, or has ended unexpectedly. What it said is saved is on disk." & vbCrLf & vbCrLf & "Open Candor.cmd in the same folder: it says why.", vbExclamation, "Candor"
End If
